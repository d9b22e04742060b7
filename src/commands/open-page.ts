import type { NamedPage } from "#domain/view.ts";
import { openPage as show, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

const keys: Record<NamedPage, string> = {
  list: "l",
  timeline: "y",
  structure: "s",
  industries: "i",
  targets: "o",
  responsibilities: "r",
  compare: "v",
  conflicts: "c",
  data: "d",
};

/** The command that shows one view of the whole; or goes back to the map from it. */
export const openPage = (page: NamedPage): Command => ({
  id: `open-page-${page}`,
  label: (text) => text.pages[page].name,
  shortcuts: [{ key: keys[page] }],
  blocked: ({ given }, text) => (given.archive ? null : text.trouble.index),
  run: () => show(useAtlas.getState().view.page === page ? null : page),
});
