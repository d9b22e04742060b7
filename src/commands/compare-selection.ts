import { mostAreas } from "#domain/compare-choice.ts";
import { isAreaType } from "#domain/entity-type.ts";
import { notify, setView, useAtlas } from "#store/atlas.ts";
import { selectSelected } from "#store/selectors.ts";
import type { Command } from "./command.ts";

/** Puts the selected area beside those that are compared. */
export const compareSelection: Command = {
  id: "compare-selection",
  label: (text) => text.commands.compare,
  shortcuts: [],
  blocked: (state, text) => {
    const selected = selectSelected(state);
    const { compare } = state.view;
    if (!selected || !isAreaType(selected.type)) return text.commands.blockedNoSelection;
    if (compare.includes(selected.id)) return text.commands.blockedCompared;
    return compare.length >= mostAreas ? text.commands.blockedFourAreas : null;
  },
  run: () => {
    const state = useAtlas.getState();
    const selected = selectSelected(state);
    if (!selected) return;
    const compare = [...state.view.compare, selected.id];
    setView({ compare });
    if (state.view.page === "compare") return;
    notify({
      id: "compared",
      tone: "quiet",
      message: (text) => `${text.commands.blockedCompared} (${compare.length})`,
    });
  },
};
