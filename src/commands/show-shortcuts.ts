import { setSession } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const showShortcuts: Command = {
  id: "show-shortcuts",
  label: (text) => text.commands.shortcuts,
  shortcuts: [{ key: "?" }],
  isForStage: "too",
  blocked: () => null,
  run: () => setSession({ dialog: "shortcuts" }),
};
