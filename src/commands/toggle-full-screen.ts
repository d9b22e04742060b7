import type { Command } from "./command.ts";

export const toggleFullScreen: Command = {
  id: "toggle-full-screen",
  label: (text) => text.commands.fullScreen,
  shortcuts: [{ key: "f" }],
  isForStage: "too",
  blocked: (_state, text) => (document.fullscreenEnabled ? null : text.commands.blockedFullScreen),
  run: () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  },
};
