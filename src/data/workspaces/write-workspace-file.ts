import { workspaceVersion } from "#domain/workspace/migrate-workspace.ts";
import type { Workspace } from "#domain/workspace/workspace.ts";
import type { WorkspaceFile } from "#domain/workspace/workspace-schema.ts";

/** A workspace as a `.atlas.json` file: UTF-8, each drawing in a line of its own, the stories before them. */
export const writeWorkspaceFile = (
  { drawings, ...workspace }: Workspace,
  dataVersion: string,
  savedAt: string,
): Blob => {
  const head: Omit<WorkspaceFile, "workspace"> = {
    format: "weihai-atlas-workspace",
    version: workspaceVersion,
    dataVersion,
    savedAt,
  };
  const opening = JSON.stringify({ ...head, workspace: { ...workspace, drawings: [] } });
  const lines = drawings.map((drawing) => JSON.stringify(drawing)).join(",\n");
  return new Blob([opening.slice(0, -"]}}".length), "\n", lines, "\n]}}\n"], {
    type: "application/json",
  });
};

/** A name for the file that every system takes. */
export const workspaceFileName = (name: string): string => {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, " ").trim();
  return `${plain.slice(0, 80).trim() || "workspace"}.atlas.json`;
};
