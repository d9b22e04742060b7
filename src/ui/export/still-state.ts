import type { ExportChoices, ExportKind } from "#domain/sheet/export-choices.ts";
import { writingScale } from "#domain/sheet/paper.ts";
import { purposeOf } from "#domain/tools/tool-traits.ts";
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
    // What is being changed is drawn as it is, without its handles; what is being measured stays.
    tool: purposeOf(state.session.tool) === "measure" ? state.session.tool : null,
    chosenDrawings: [],
    snap: null,
    isPrinting: kind === "sheet" || colors === "print",
    // However large the screen is, a small sheet is read at arm's length and a large one from farther away.
    labelScale: kind === "sheet" ? Math.sqrt(writingScale[paper]) : state.session.labelScale,
  },
});
