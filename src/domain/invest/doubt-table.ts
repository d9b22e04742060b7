import type { Ranking } from "./rank-candidates.ts";

/** A ranking as numbers: the criteria that weigh, and what is warranted of each by candidate, the best first. */
export interface DoubtTable {
  /** Places of the criteria in the list. */
  criteria: readonly number[];
  weights: readonly number[];
  /** Unknown stands as 0, as in the ranking. */
  values: readonly (readonly number[])[];
}

export const doubtTable = ({ weights, ranked }: Ranking): DoubtTable => {
  const criteria = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  return {
    criteria,
    weights: criteria.map((at) => weights[at] ?? 0),
    values: ranked.map(({ judgements }) => criteria.map((at) => judgements[at]?.value ?? 0)),
  };
};
