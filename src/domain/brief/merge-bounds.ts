import type { Bound } from "./find-quantities.ts";

/** The ends of a size as it is meant. */
export const mergeBounds = (
  bound: Bound,
  value: number,
  valueMax: number,
): { least: number | null; most: number | null } => ({
  least: bound === "most" ? null : value,
  most: bound === "most" || bound === "range" ? valueMax : null,
});
