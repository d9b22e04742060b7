import type { EditLabel } from "#domain/workspace/edit-history.ts";
import { changeDrawings, removeDrawings } from "#domain/workspace/edits.ts";
import type { Drawing } from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";

/** What an edit of some drawings is undone by: the name of one, the number of several. */
export const labelOf = (edit: EditLabel["edit"], ids: ReadonlySet<string>): EditLabel => {
  if (ids.size !== 1) return { edit, of: ids.size };
  const { drawings } = useAtlas.getState().workspace.document;
  return { edit, of: drawings.find(({ id }) => ids.has(id))?.name ?? "" };
};

/** Gives drawings other values, as one step. */
export const changeThem = (
  edit: EditLabel["edit"],
  ids: ReadonlySet<string>,
  change: (drawing: Drawing) => Partial<Drawing>,
): void => {
  editWorkspace(labelOf(edit, ids), changeDrawings(ids, change));
};

export const deleteDrawings = (ids: ReadonlySet<string>): void => {
  if (!editWorkspace(labelOf("delete", ids), removeDrawings(ids))) return;
  const { chosenDrawings } = useAtlas.getState().session;
  setSession({ chosenDrawings: chosenDrawings.filter((id) => !ids.has(id)) });
};

/** Chooses a drawing besides the others, or no longer. */
export const toggleChosen = (id: string): void => {
  const { chosenDrawings } = useAtlas.getState().session;
  setSession({
    chosenDrawings: chosenDrawings.includes(id)
      ? chosenDrawings.filter((one) => one !== id)
      : [...chosenDrawings, id],
  });
};
