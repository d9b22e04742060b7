import { setMode, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

/** Goes from looking around to choosing a place, and back. */
export const switchMode: Command = {
  id: "switch-mode",
  label: (text) => text.commands.switchMode,
  shortcuts: [],
  blocked: () => null,
  run: () => setMode(useAtlas.getState().view.mode === "invest" ? "explore" : "invest"),
};
