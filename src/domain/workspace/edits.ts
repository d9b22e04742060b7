/** Edits of a workspace: each gives another document, or the same where it changes nothing. */
import type { Drawing, Folder, Workspace } from "./workspace.ts";

export const addDrawings =
  (drawings: readonly Drawing[]) =>
  (workspace: Workspace): Workspace =>
    drawings.length === 0
      ? workspace
      : { ...workspace, drawings: [...workspace.drawings, ...drawings] };

/** Gives drawings other values. */
export const changeDrawings =
  (ids: ReadonlySet<string>, change: (drawing: Drawing) => Partial<Drawing>) =>
  (workspace: Workspace): Workspace => {
    if (!workspace.drawings.some(({ id }) => ids.has(id))) return workspace;
    return {
      ...workspace,
      drawings: workspace.drawings.map((drawing) =>
        ids.has(drawing.id) ? { ...drawing, ...change(drawing), id: drawing.id } : drawing,
      ),
    };
  };

export const removeDrawings =
  (ids: ReadonlySet<string>) =>
  (workspace: Workspace): Workspace =>
    workspace.drawings.some(({ id }) => ids.has(id))
      ? { ...workspace, drawings: workspace.drawings.filter(({ id }) => !ids.has(id)) }
      : workspace;

/** Takes drawings from where they lie and puts them right below another one, or with null above all. */
export const moveDrawings =
  (ids: ReadonlySet<string>, below: string | null) =>
  (workspace: Workspace): Workspace => {
    const moved = workspace.drawings.filter(({ id }) => ids.has(id));
    const rest = workspace.drawings.filter(({ id }) => !ids.has(id));
    const found = rest.findIndex(({ id }) => id === below);
    const at = found < 0 ? rest.length : found;
    const drawings = [...rest.slice(0, at), ...moved, ...rest.slice(at)];
    return drawings.every((drawing, index) => drawing === workspace.drawings[index])
      ? workspace
      : { ...workspace, drawings };
  };

export const addFolder =
  (folder: Folder) =>
  (workspace: Workspace): Workspace => ({ ...workspace, folders: [...workspace.folders, folder] });

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

export const renameWorkspace =
  (name: string) =>
  (workspace: Workspace): Workspace =>
    name === workspace.name || name === "" ? workspace : { ...workspace, name };
