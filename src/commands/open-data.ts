import { openPage, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

/** Shows the documents, their contradictions, what they do not say, and the downloads; or goes back to the map. */
export const openData: Command = {
  id: "open-data",
  label: (text) => text.commands.data,
  shortcuts: [{ key: "d" }],
  blocked: ({ given }, text) => (given.archive ? null : text.trouble.index),
  run: () => openPage(useAtlas.getState().view.page === "data" ? null : "data"),
};
