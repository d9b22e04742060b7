import type { Judged } from "#domain/invest/rank-candidates.ts";

/** Places of the criteria that give a candidate the most, or, where none does, of the heaviest that asks for it. */
export const strongest = ({ judgements }: Judged, weights: readonly number[]): number[] =>
  judgements
    .map(({ value, reason }, at) => ({
      at,
      points: reason.kind === "type" ? 0 : (value ?? 0) * (weights[at] ?? 0),
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.at - b.at)
    .slice(0, 2)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
