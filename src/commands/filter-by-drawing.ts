import { encloses } from "#domain/analysis/enclosing.ts";
import { coversMap } from "#domain/view.ts";
import type { Drawing } from "#domain/workspace/workspace.ts";
import { setFilter, setView, useAtlas } from "#store/atlas.ts";
import type { AtlasState } from "#store/state.ts";
import type { Command } from "./command.ts";

/** Shows on the map and in the list only what lies in the chosen areas and circles; other filters stay. */
export const filterByDrawing: Command = {
  id: "filter-by-drawing",
  label: (text) => text.commands.filterByDrawing,
  shortcuts: [{ key: "q" }],
  blocked: (state, text) => (chosen(state).length === 0 ? text.commands.blockedNoChosenArea : null),
  run: () => {
    const state = useAtlas.getState();
    const drawings = chosen(state);
    if (drawings.length === 0) return;
    const { page } = state.view;
    setFilter({ drawings: drawings.map(({ id }) => ({ drawing: id, outline: null })) });
    if (page === null || coversMap(page)) setView({ page: "list", at: null });
  },
};

/** While a tool is active, the key is its own. */
const chosen = ({ session, workspace }: AtlasState): Drawing[] =>
  session.tool === null
    ? workspace.document.drawings.filter(
        ({ id, shape }) => session.chosenDrawings.includes(id) && encloses(shape),
      )
    : [];
