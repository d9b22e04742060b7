import { setView } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const frameSelection: Command = {
  id: "frame-selection",
  label: (text) => text.commands.frameSelection,
  shortcuts: [],
  blocked: ({ view, session }, text) =>
    session.map === "unsupported" || session.map === "unreachable"
      ? text.commands.blockedNoMap
      : view.selection
        ? null
        : text.commands.blockedNoSelection,
  run: () => setView({ camera: null }),
};
