import { hasFactSheet } from "#domain/fact-sheet/has-fact-sheet.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { selectSelected } from "#store/selectors.ts";
import type { Command } from "./command.ts";

/** Opens the dialog of fact sheets for the selected place. */
export const downloadFactSheet: Command = {
  id: "download-fact-sheet",
  label: (text) => text.commands.factSheet,
  shortcuts: [],
  blocked: (state, text) => {
    const selected = selectSelected(state);
    if (!selected || !hasFactSheet(selected)) return text.commands.blockedNoFactSheet;
    // The map need not be on the screen, but one must be drawn.
    return state.session.map === "unsupported" ? text.commands.blockedNoMap : null;
  },
  run: () => {
    const selected = selectSelected(useAtlas.getState());
    if (selected) setSession({ factSheets: [selected.id] });
  },
};
