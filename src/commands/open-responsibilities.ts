import { openPage, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

/** Shows which body answers for what; or goes back to the map. */
export const openResponsibilities: Command = {
  id: "open-responsibilities",
  label: (text) => text.commands.responsibilities,
  shortcuts: [{ key: "r" }],
  blocked: ({ given }, text) => (given.archive ? null : text.trouble.index),
  run: () =>
    openPage(useAtlas.getState().view.page === "responsibilities" ? null : "responsibilities"),
};
