/** Edits of what is drawn: each gives another document, or the same where it changes nothing. */
import type { Drawing, Workspace } from "./workspace.ts";

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
    const drawings = workspace.drawings.map((drawing) =>
      ids.has(drawing.id) ? withValues(drawing, change(drawing)) : drawing,
    );
    return drawings.every((drawing, index) => drawing === workspace.drawings[index])
      ? workspace
      : { ...workspace, drawings };
  };

const withValues = (drawing: Drawing, values: Partial<Drawing>): Drawing => {
  const keys = Object.keys(values) as (keyof Drawing)[];
  return keys.every((key) => values[key] === drawing[key])
    ? drawing
    : { ...drawing, ...values, id: drawing.id };
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
