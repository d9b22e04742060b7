import { removeDrawings as without } from "#domain/workspace/edits.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import type { AtlasState } from "#store/state.ts";
import type { Command } from "./command.ts";

/** Deletes the chosen drawings, as one step that can be undone. */
export const removeDrawings: Command = {
  id: "remove-drawings",
  label: (text) => text.commands.removeDrawings,
  shortcuts: [{ key: "Delete" }],
  blocked: (state, text) =>
    chosen(state).length === 0 ? text.commands.blockedNoChosenDrawing : null,
  run: () => {
    const drawings = chosen(useAtlas.getState());
    const ids = new Set(drawings.map(({ id }) => id));
    const of = drawings.length === 1 ? (drawings[0]?.name ?? "") : drawings.length;
    if (editWorkspace({ edit: "delete", of }, without(ids))) setSession({ chosenDrawings: [] });
  },
};

/** While a tool is active, the key is its own. */
const chosen = ({ session, workspace }: AtlasState) =>
  session.tool === null
    ? workspace.document.drawings.filter(({ id }) => session.chosenDrawings.includes(id))
    : [];
