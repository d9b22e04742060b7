import { useAtlas } from "#store/atlas.ts";
import { undoEdit as undo } from "#store/edit-workspace.ts";
import type { Session } from "#store/state.ts";
import type { Command } from "./command.ts";
import { undoPoint } from "./undo-point.ts";

/** Takes back the last edit of the workspace; while a tool has points, its last point. */
export const undoEdit: Command = {
  id: "undo-edit",
  label: (text) => text.commands.undoEdit,
  shortcuts: [{ key: "z", hasMod: true }],
  blocked: (state, text) =>
    state.workspace.past.length > 0 || isDrafting(state.session)
      ? null
      : text.commands.blockedNothingToUndo,
  run: () => {
    if (isDrafting(useAtlas.getState().session)) undoPoint.run();
    else undo();
  },
};

/** The points of a finished measurement stay where they are. */
const isDrafting = ({ tool, draft }: Session): boolean =>
  tool !== null && draft.points.length > 0 && !draft.isDone;
