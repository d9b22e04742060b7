import { answerTool } from "#store/answer-tool.ts";
import type { Command } from "./command.ts";

/** Takes back the last step with a tool of the map. */
export const undoPoint: Command = {
  id: "undo-point",
  label: (text) => text.commands.undoPoint,
  shortcuts: [{ key: "Backspace" }],
  blocked: ({ session }, text) =>
    session.tool === null || (session.draft.points.length === 0 && !session.draft.hold?.shape)
      ? text.commands.blockedNoPoint
      : null,
  run: () => answerTool({ type: "undo" }),
};
