import type { ExportChoices, ExportKind } from "#domain/sheet/export-choices.ts";
import type { AtlasState } from "#store/state.ts";

/** The state a file is made of: nothing is hovered, and the colours are those of the file. */
export const stillState = (
  state: AtlasState,
  kind: ExportKind,
  { colors }: ExportChoices,
): AtlasState => ({
  ...state,
  session: {
    ...state.session,
    hover: null,
    pointer: null,
    aim: null,
    isPrinting: kind === "sheet" || colors === "print",
    // A sheet is read from a hand's breadth, wherever the screen stands.
    labelScale: kind === "sheet" ? 1 : state.session.labelScale,
  },
});
