import { isMadeId } from "#domain/story/made-id.ts";
import { migrateWorkspace } from "#domain/workspace/migrate-workspace.ts";
import type { Workspace } from "#domain/workspace/workspace.ts";
import { workspaceFileSchema } from "#domain/workspace/workspace-schema.ts";
import { type InvalidReason, invalidAt } from "./invalid-at.ts";
import { isRecord, type JsonFileFault, readJson } from "./read-json.ts";

/** The largest file that is opened and written; bytes. */
export const largestFile = 100_000_000;

/** Why a file is no workspace. Places count from 1, as editors do. */
export type FileFault =
  | JsonFileFault
  /** JSON of another kind. */
  | { id: "otherFormat"; kind: "GeoJSON" | "TopoJSON" | null }
  | { id: "newer"; version: number }
  | { id: "unknownVersion"; version: string }
  /** `path` in the file, and the drawing it lies in. */
  | { id: "invalid"; path: string; reason: InvalidReason; drawing: number; name: string }
  | { id: "twice"; drawing: number; name: string }
  | { id: "noFolder"; drawing: number; name: string }
  /** Two stories by one id, or one by the id of a ready one. */
  | { id: "storyId"; drawing: number; name: string };

export type FileRead = { ok: true; workspace: Workspace } | { ok: false; fault: FileFault };

/** Reads a `.atlas.json` file. Nothing of one that is not sound in every part is taken over. */
export const readWorkspaceFile = async (file: Blob): Promise<FileRead> => {
  const read = await readJson(file, largestFile);
  if (!read.ok) return read;
  const { content } = read;
  if (!isRecord(content) || content.format !== "weihai-atlas-workspace")
    return no({ id: "otherFormat", kind: kindOf(content) });
  const migrated = migrateWorkspace(content);
  if (!migrated.ok)
    return migrated.fault === "newer"
      ? no({ id: "newer", version: migrated.version })
      : no({ id: "unknownVersion", version: String(migrated.version).slice(0, 40) });
  const parsed = workspaceFileSchema.safeParse(migrated.file);
  if (!parsed.success) return no(drawingFault(parsed.error.issues[0], migrated.file));
  return checkReferences(parsed.data.workspace);
};

const no = (fault: FileFault): FileRead => ({ ok: false, fault });

const kindOf = (content: unknown): "GeoJSON" | "TopoJSON" | null => {
  const type = isRecord(content) ? content.type : null;
  if (type === "Topology") return "TopoJSON";
  return typeof type === "string" && geoJsonTypes.has(type) ? "GeoJSON" : null;
};

const geoJsonTypes = new Set([
  "FeatureCollection",
  "Feature",
  "GeometryCollection",
  ...["Point", "LineString", "Polygon"].flatMap((type) => [type, `Multi${type}`]),
]);

const drawingFault = (issue: Parameters<typeof invalidAt>[0], file: object): FileFault => {
  const { keys, path, reason } = invalidAt(issue, file);
  const [, list, index] = keys;
  const drawing = list === "drawings" && typeof index === "number" ? index : -1;
  return { id: "invalid", path, reason, ...drawingAt(file, drawing) };
};

/** A drawing as a person counts it, with what it is called if that can be read; 0 outside of any. */
const drawingAt = (file: object, index: number): { drawing: number; name: string } => {
  const { workspace } = file as { workspace?: { drawings?: { name?: unknown }[] } };
  const name = workspace?.drawings?.[index]?.name;
  return { drawing: index + 1, name: typeof name === "string" ? name.slice(0, 60) : "" };
};

/** What no schema says: that ids are single, folders exist, and no story takes the place of a ready one. */
const checkReferences = (workspace: Workspace): FileRead => {
  const folders = new Set(workspace.folders.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, { id, folder, name }] of workspace.drawings.entries()) {
    if (seen.has(id)) return no({ id: "twice", drawing: index + 1, name: name.slice(0, 60) });
    if (folder !== null && !folders.has(folder))
      return no({ id: "noFolder", drawing: index + 1, name: name.slice(0, 60) });
    seen.add(id);
  }
  for (const [index, { id, title }] of workspace.stories.entries()) {
    const name = (title.zh || title.en || title.ko).slice(0, 60);
    if (seen.has(id) || !isMadeId(id)) return no({ id: "storyId", drawing: index + 1, name });
    seen.add(id);
  }
  return { ok: true, workspace };
};
