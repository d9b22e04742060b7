import { encloses } from "#domain/analysis/enclosing.ts";
import type { DrawingAnalysis } from "#domain/analysis/why-not.ts";
import type { Drawing } from "#domain/workspace/workspace.ts";
import type { AtlasState } from "#store/state.ts";

/** The chosen drawings in the order an analysis takes them: from the uppermost down, before them what it starts from. */
export const chosenForAnalysis = (
  { session, workspace }: AtlasState,
  ask: DrawingAnalysis,
): Drawing[] => {
  const chosen = workspace.document.drawings
    .filter(({ id }) => session.chosenDrawings.includes(id))
    .toReversed();
  const startsWith = ({ id, shape }: Drawing): boolean =>
    (ask === "split" && encloses(shape)) || (ask === "difference" && id === session.minuend);
  return [...chosen.filter(startsWith), ...chosen.filter((drawing) => !startsWith(drawing))];
};
