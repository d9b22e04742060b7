import type { Archive } from "#domain/archive.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { candidatesOf } from "./candidates.ts";
import type { Criterion, Wish } from "./criterion.ts";
import type { Distances } from "./distances.ts";
import { judge } from "./judge.ts";
import { type Judgement, passes } from "./judgement.ts";
import { type Unlike, unlikeCriteria } from "./like-for-like.ts";
import { type Score, weightedSum } from "./weighted-sum.ts";

export interface Judged {
  entity: IndexEntity;
  /** One a criterion, in the order of the list, those that are off among them. */
  judgements: readonly Judgement[];
}

export interface Ranked extends Judged {
  score: Score;
  /** Counted from 1; those with one score share a number. */
  rank: number;
}

export interface Failed extends Judged {
  /** Places in the list of the criteria it must meet and does not. */
  failed: readonly number[];
}

export interface Ranking {
  criteria: readonly Criterion[];
  /** By which weight each criterion counts; 0 for those that are off or not to be ranked by. */
  weights: readonly number[];
  /** Those that get past every `must`, the best first; none while nothing is asked. */
  ranked: readonly Ranked[];
  /** Those that do not, in catalog order. */
  failed: readonly Failed[];
  unlike: readonly Unlike[];
}

/**
 * Candidates by what the documents warrant: the low end of the interval of their score, then the high end, then the id.
 * A `must` rules out and weighs besides, so that one which comes true of the place itself goes before one that is said
 * of the area around it.
 *
 * @param hasAgreed whether a person wants unlike figures to be ranked by all the same.
 */
export const rankCandidates = (
  archive: Archive,
  distances: Distances | null,
  criteria: readonly Criterion[],
  hasAgreed: boolean,
): Ranking => {
  const unlike = unlikeCriteria(archive, criteria);
  const weights = criteria.map(({ importance, weight }, index) => {
    const isHeld = !hasAgreed && unlike.some(({ criterion }) => criterion === index);
    return importance === "off" || isHeld ? 0 : weight;
  });
  if (!asksAnything(criteria)) return { criteria, weights, ranked: [], failed: [], unlike };
  const judged = criteria.map(({ wish }) => judgeAll(archive, distances, wish));
  const passing: Omit<Ranked, "rank">[] = [];
  const failed: Failed[] = [];
  for (const [at, entity] of candidatesOf(archive).entries()) {
    const judgements = judged.flatMap((all) => all[at] ?? []);
    const missed = criteria.flatMap(({ importance, unknownPasses }, index) => {
      const judgement = judgements[index];
      return importance === "must" && judgement && !passes(judgement, unknownPasses) ? [index] : [];
    });
    if (missed.length > 0) failed.push({ entity, judgements, failed: missed });
    else
      passing.push({
        entity,
        judgements,
        score: weightedSum(
          weights,
          judgements.map(({ value }) => value),
        ),
      });
  }
  passing.sort((a, b) => compareScores(a.score, b.score) || (a.entity.id < b.entity.id ? -1 : 1));
  let rank = 0;
  const ranked = passing.map((one, index): Ranked => {
    const before = passing[index - 1];
    if (!before || compareScores(before.score, one.score) !== 0) rank = index + 1;
    return { ...one, rank };
  });
  return { criteria, weights, ranked, failed, unlike };
};

/** Whether any of the criteria is asked; without one, nobody comes into question or fails. */
export const asksAnything = (criteria: readonly Criterion[]): boolean =>
  criteria.some(({ importance }) => importance !== "off");

/** Below zero where the first goes before the second. */
const compareScores = (a: Score, b: Score): number =>
  byTenThousandMillionth(b.low - a.low) || byTenThousandMillionth(b.high - a.high);

/** Sums of the same numbers in another order differ in their last digits. */
const byTenThousandMillionth = (difference: number): number =>
  Math.abs(difference) < 1e-10 ? 0 : difference;

/** One wish judged of every candidate; kept for as long as archive, distances and wish are the same. */
const judgeAll = (
  archive: Archive,
  distances: Distances | null,
  wish: Wish,
): readonly Judgement[] => {
  const known = judged.get(wish);
  if (known && known.archive === archive && known.distances === distances) return known.judgements;
  const judgements = candidatesOf(archive).map((entity) => judge(archive, distances, wish, entity));
  judged.set(wish, { archive, distances, judgements });
  return judgements;
};

const judged = new WeakMap<
  Wish,
  { archive: Archive; distances: Distances | null; judgements: readonly Judgement[] }
>();
