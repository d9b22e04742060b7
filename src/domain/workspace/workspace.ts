import type { WorkspaceFile } from "./workspace-schema.ts";

/** Everything a person makes, as one document. Never changed in place. */
export type Workspace = WorkspaceFile["workspace"];
export type Drawing = Workspace["drawings"][number];
export type Folder = Workspace["folders"][number];
export type Shape = Drawing["shape"];
export type DrawingStyle = Drawing["style"];
/** Degrees WGS84, longitude first. */
export type Coordinate = [longitude: number, latitude: number];

export const emptyWorkspace = (id: string, name: string): Workspace => ({
  id,
  name,
  note: "",
  folders: [],
  drawings: [],
  stories: [],
});
