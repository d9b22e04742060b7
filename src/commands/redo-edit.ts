import { redoEdit as redo } from "#store/edit-workspace.ts";
import type { Command } from "./command.ts";

/** Does again what was last undone. */
export const redoEdit: Command = {
  id: "redo-edit",
  label: (text) => text.commands.redoEdit,
  shortcuts: [
    { key: "z", hasMod: true, hasShift: true },
    { key: "y", hasMod: true },
  ],
  blocked: ({ workspace }, text) =>
    workspace.future.length > 0 ? null : text.commands.blockedNothingToRedo,
  run: () => void redo(),
};
