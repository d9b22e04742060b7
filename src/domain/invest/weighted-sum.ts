/** What the weighted sum of a candidate comes to, with what is unknown of it kept apart. */
export interface Score {
  /** With everything unknown counted as failing: what the documents warrant. Candidates are ranked by it. */
  low: number;
  /** With everything unknown counted as fulfilled. */
  high: number;
  /** Over what is known alone; null where nothing is. */
  known: number | null;
  /** The share of the weight that rests on what is known, from 0 to 1. */
  share: number;
}

/**
 * The weighted sum model S = Σ wᵢvᵢ / Σ wᵢ (P. C. Fishburn, "Additive Utilities with Incomplete Product Set",
 * Operations Research 15 (1967); E. Triantaphyllou, "Multi-Criteria Decision Making Methods: A Comparative Study"
 * (2000), section 2.2.1). A value nobody knows is no number: S is then the interval between the sums with 0 and with
 * `top` in its place.
 *
 * @param values one a weight, null where unknown.
 * @param top the most a value can be.
 */
export const weightedSum = (
  weights: readonly number[],
  values: readonly (number | null)[],
  top = 1,
): Score => {
  let [sum, all, knownWeight] = [0, 0, 0];
  for (const [index, weight] of weights.entries()) {
    const value = values[index] ?? null;
    all += weight;
    if (value === null) continue;
    knownWeight += weight;
    sum += weight * value;
  }
  if (all === 0) return { low: 0, high: 0, known: null, share: 0 };
  return {
    low: sum / all,
    high: (sum + top * (all - knownWeight)) / all,
    known: knownWeight === 0 ? null : sum / knownWeight,
    share: knownWeight / all,
  };
};
