import type { Drawing } from "#domain/workspace/workspace.ts";
import type { DrawingLook } from "./drawing-look.ts";

/** What a person has drawn. */
export interface DrawingsPicture {
  /** From the lowest to the highest. */
  drawings: readonly Drawing[];
  /** Ids of those that are marked. */
  chosen: readonly string[];
  look: DrawingLook;
}

/** The drawings without the one that is being edited, which the draft shows; null where there are none. */
export const composeDrawings = (
  visible: readonly Drawing[],
  chosen: readonly string[],
  edited: string | null,
  look: DrawingLook,
): DrawingsPicture | null =>
  visible.length > 0
    ? {
        drawings: edited === null ? visible : visible.filter(({ id }) => id !== edited),
        chosen,
        look,
      }
    : null;
