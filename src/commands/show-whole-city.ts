import { select, setView } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const showWholeCity: Command = {
  id: "show-whole-city",
  label: (text) => text.commands.wholeCity,
  shortcuts: [{ key: "h" }],
  blocked: () => null,
  run: () => {
    select(null);
    setView({ camera: null });
  },
};
