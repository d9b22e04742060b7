import type { ExportChoices, ExportKind } from "#domain/sheet/export-choices.ts";
import { writingScale } from "#domain/sheet/paper.ts";
import type { AtlasState } from "#store/state.ts";

/** The state a file is made of: nothing is hovered, and the colours are those of the file. */
export const stillState = (
  state: AtlasState,
  kind: ExportKind,
  { colors, paper }: ExportChoices,
): AtlasState => ({
  ...state,
  session: {
    ...state.session,
    hover: null,
    pointer: null,
    aim: null,
    isPrinting: kind === "sheet" || colors === "print",
    // However large the screen is, a small sheet is read at arm's length and a large one from farther away.
    labelScale: kind === "sheet" ? Math.sqrt(writingScale[paper]) : state.session.labelScale,
  },
});
