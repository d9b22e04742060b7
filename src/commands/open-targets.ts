import { openPage, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

/** Shows all targets in one table; or goes back to the map. */
export const openTargets: Command = {
  id: "open-targets",
  label: (text) => text.commands.targets,
  shortcuts: [{ key: "o" }],
  blocked: ({ given }, text) => (given.archive ? null : text.trouble.index),
  run: () => openPage(useAtlas.getState().view.page === "targets" ? null : "targets"),
};
