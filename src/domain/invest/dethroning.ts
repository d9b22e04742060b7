/** One weight that would have to change for another candidate to catch up with the first. */
export interface Dethroning {
  /** Place of the criterion. */
  criterion: number;
  /** Place of the candidate that then stands level. */
  rival: number;
  /** The weight as it is and as it would be. */
  from: number;
  to: number;
}

/**
 * The smallest change of a single weight by which somebody draws level with the first candidate: for criterion k and
 * rival j, wₖ moves by (S₁ − Sⱼ) / (vⱼₖ − v₁ₖ), the other weights standing, and a weight cannot fall below zero
 * (E. Triantaphyllou, A. Sánchez, "A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria
 * Decision-Making Methods", Decision Sciences 28 (1997), theorem 1). null where no such change exists.
 *
 * @param values by candidate, the first one leading.
 */
export const dethroningOf = (
  weights: readonly number[],
  values: readonly (readonly number[])[],
): Dethroning | null => {
  const [leader, ...rivals] = values;
  if (!leader) return null;
  const sumOf = (row: readonly number[]) =>
    row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
  const lead = sumOf(leader);
  let least: Dethroning | null = null;
  for (const [at, rival] of rivals.entries()) {
    const ahead = lead - sumOf(rival);
    for (const [criterion, from] of weights.entries()) {
      const gain = (rival[criterion] ?? 0) - (leader[criterion] ?? 0);
      const to = from + ahead / gain;
      if (from === 0 || gain === 0 || to < 0) continue;
      if (least && Math.abs(to - from) >= Math.abs(least.to - least.from)) continue;
      least = { criterion, rival: at + 1, from, to };
    }
  }
  return least;
};
