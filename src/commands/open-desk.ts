import type { Command } from "./command.ts";

export const openDesk: Command = {
  id: "open-desk",
  label: (text) => text.stage.commands.desk,
  shortcuts: [],
  isForStage: "too",
  blocked: ({ view }, text) =>
    view.story === null || view.isDesk ? text.stage.blockedNoStory : null,
  run: () => void import("#store/briefing/open-windows.ts").then((windows) => windows.openDesk()),
};
