import type { ConflictRule } from "./conflict-rule.ts";
import { figuresDiffer } from "./figures-differ.ts";
import { partExceedsWhole } from "./part-exceeds-whole.ts";
import { targetBelowBaseline } from "./target-below-baseline.ts";

/** Every contradiction a rule can see, in the order the conflicts are listed. */
export const conflictRules: readonly ConflictRule[] = [
  targetBelowBaseline,
  partExceedsWhole,
  figuresDiffer,
];
