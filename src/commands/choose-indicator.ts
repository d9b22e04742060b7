import { setSession } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const chooseIndicator: Command = {
  id: "choose-indicator",
  label: (text) => text.commands.indicator,
  shortcuts: [{ key: "t" }],
  blocked: () => null,
  run: () => setSession({ dialog: "indicators" }),
};
