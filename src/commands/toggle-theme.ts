import { setSettings, setView, useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import type { Command } from "./command.ts";

export const toggleTheme: Command = {
  id: "toggle-theme",
  label: (text) => text.commands.theme,
  shortcuts: [],
  blocked: () => null,
  run: () => {
    const theme = selectTheme(useAtlas.getState()) === "dark" ? "light" : "dark";
    setSettings({ theme });
    setView({ theme: null });
  },
};
