import type { Drawing, Folder, Workspace } from "./workspace.ts";

/** A row of the list of a workspace: a folder with how many drawings lie in it, or a drawing. */
export type WorkspaceRow =
  | { folder: Folder; drawing: null; count: number; isOpen: boolean }
  | { folder: Folder | null; drawing: Drawing; isShown: boolean };

/**
 * The rows from the top of the map to its bottom: what lies in no folder, then each folder with what it holds. With
 * something sought, only the drawings whose name holds it, whether their folder is open or not.
 */
export const workspaceRows = (
  { folders, drawings }: Workspace,
  closed: ReadonlySet<string>,
  sought: string,
): WorkspaceRow[] => {
  const wanted = sought.trim().toLocaleLowerCase();
  const members = new Map<string | null, Drawing[]>([[null, []]]);
  for (const { id } of folders) members.set(id, []);
  for (let index = drawings.length - 1; index >= 0; index -= 1) {
    const drawing = drawings[index];
    if (!drawing || (wanted !== "" && !drawing.name.toLocaleLowerCase().includes(wanted))) continue;
    (members.get(drawing.folder) ?? members.get(null))?.push(drawing);
  }
  const rowsOf = (folder: Folder | null): WorkspaceRow[] =>
    (members.get(folder?.id ?? null) ?? []).map((drawing) => rowOf(drawing, folder));
  return [
    ...rowsOf(null),
    ...folders.flatMap((folder): WorkspaceRow[] => {
      const count = members.get(folder.id)?.length ?? 0;
      if (wanted !== "" && count === 0) return [];
      const isOpen = wanted !== "" || !closed.has(folder.id);
      const head: WorkspaceRow = { folder, drawing: null, count, isOpen };
      return isOpen ? [head, ...rowsOf(folder)] : [head];
    }),
  ];
};

/** The same row as before while drawing and folder are the same: an edit leaves nearly all of them. */
const rowOf = (drawing: Drawing, folder: Folder | null): WorkspaceRow => {
  const known = rows.get(drawing);
  if (known?.folder === folder) return known;
  const row = { folder, drawing, isShown: !drawing.isHidden && !folder?.isHidden };
  rows.set(drawing, row);
  return row;
};

const rows = new WeakMap<Drawing, WorkspaceRow>();
