/** Edits of order, folders and the workspace itself: each gives another document, or the same where it changes nothing. */
import { changeDrawings, moveDrawings } from "./edits.ts";
import type { Folder, Workspace } from "./workspace.ts";

/**
 * Puts drawings into a folder, or with null into none: right below one that lies there, or with null on top of what
 * does.
 */
export const fileDrawings =
  (ids: ReadonlySet<string>, folder: string | null, below: string | null = null) =>
  (workspace: Workspace): Workspace =>
    moveDrawings(ids, below)(changeDrawings(ids, () => ({ folder }))(workspace));

/** Moves drawings one place up (1) or down (-1) among those of the same folder; they keep their own order. */
export const shiftDrawings =
  (ids: ReadonlySet<string>, by: 1 | -1) =>
  (workspace: Workspace): Workspace => {
    const drawings = [...workspace.drawings];
    // From the end they move to, so that none passes another one that moves as well.
    const order = by === 1 ? [...drawings.keys()].toReversed() : [...drawings.keys()];
    let isMoved = false;
    for (const at of order) {
      const [drawing, other] = [drawings[at], drawings[at + by]];
      if (!drawing || !other || !ids.has(drawing.id) || ids.has(other.id)) continue;
      if (drawing.folder !== other.folder) continue;
      drawings[at] = other;
      drawings[at + by] = drawing;
      isMoved = true;
    }
    return isMoved ? { ...workspace, drawings } : workspace;
  };

/** Puts a new folder above the others. */
export const addFolder =
  (folder: Folder) =>
  (workspace: Workspace): Workspace => ({ ...workspace, folders: [folder, ...workspace.folders] });

/** Moves a folder with all it holds one place up (1) or down (-1) among the folders. */
export const shiftFolder =
  (id: string, by: 1 | -1) =>
  (workspace: Workspace): Workspace => {
    const at = workspace.folders.findIndex((folder) => folder.id === id);
    return placeFolder(id, at - by)(workspace);
  };

/** Moves a folder with all it holds to a place among the folders, counted from the top. */
export const placeFolder =
  (id: string, place: number) =>
  (workspace: Workspace): Workspace => {
    const { folders } = workspace;
    const at = folders.findIndex((folder) => folder.id === id);
    const [moved] = folders.slice(at, at + 1);
    if (at < 0 || !moved || place === at || place < 0 || place >= folders.length) return workspace;
    return { ...workspace, folders: folders.toSpliced(at, 1).toSpliced(place, 0, moved) };
  };

export const changeFolder =
  (id: string, change: Partial<Omit<Folder, "id">>) =>
  (workspace: Workspace): Workspace =>
    workspace.folders.some((folder) => folder.id === id)
      ? {
          ...workspace,
          folders: workspace.folders.map((folder) =>
            folder.id === id ? { ...folder, ...change } : folder,
          ),
        }
      : workspace;

/** Removes a folder; what lies in it stays, in none. */
export const removeFolder =
  (id: string) =>
  (workspace: Workspace): Workspace =>
    workspace.folders.some((folder) => folder.id === id)
      ? {
          ...workspace,
          folders: workspace.folders.filter((folder) => folder.id !== id),
          drawings: workspace.drawings.map((drawing) =>
            drawing.folder === id ? { ...drawing, folder: null } : drawing,
          ),
        }
      : workspace;

/** Removes a folder with what lies in it. */
export const emptyFolder =
  (id: string) =>
  (workspace: Workspace): Workspace => {
    const emptied = removeFolder(id)(workspace);
    if (emptied === workspace) return workspace;
    return { ...emptied, drawings: workspace.drawings.filter(({ folder }) => folder !== id) };
  };

export const noteWorkspace =
  (note: string) =>
  (workspace: Workspace): Workspace =>
    note === workspace.note ? workspace : { ...workspace, note };

export const renameWorkspace =
  (name: string) =>
  (workspace: Workspace): Workspace =>
    name === workspace.name || name === "" ? workspace : { ...workspace, name };
