import { setView } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const openSearch: Command = {
  id: "open-search",
  label: (text) => text.commands.search,
  shortcuts: [{ key: "/" }, { key: "k", hasMod: true }],
  isForStage: "too",
  blocked: () => null,
  run: () => setView({ query: "" }),
};
