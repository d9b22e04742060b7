import { setSession } from "#store/atlas.ts";
import type { Command } from "./command.ts";
import { blockedWithoutMap } from "./export-picture.ts";

export const printSheet: Command = {
  id: "print-sheet",
  label: (text) => text.commands.printSheet,
  shortcuts: [],
  blocked: blockedWithoutMap,
  run: () => setSession({ dialog: "sheet" }),
};
