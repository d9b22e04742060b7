import { setSession } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const captureScene: Command = {
  id: "capture-scene",
  label: (text) => text.stage.capture,
  shortcuts: [],
  blocked: ({ view, given }, text) =>
    view.mode === "present" || !given.archive?.details ? text.stage.blockedCapture : null,
  run: () => setSession({ dialog: "capture" }),
};
