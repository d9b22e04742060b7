import { type CandidateType, type Criterion, candidateTypes, type Wish } from "./criterion.ts";
import { sizeSpan, spanOf } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import type { Failed, Ranking } from "./rank-candidates.ts";

/** What would have to be asked otherwise for a candidate to be admitted. */
export interface Admission {
  /** Place of the criterion in the list. */
  criterion: number;
  /** It, changed as little as will do. */
  changed: Criterion;
  /** Which part of it is changed. */
  by: "limit" | "unknown" | "type" | "importance";
  /**
   * How large the change is. A limit: by which share of itself. Letting the unknown pass: 1. Another kind of place: 2.
   * No longer having to: 3.
   */
  size: number;
}

export interface NearMiss extends Failed {
  admissions: readonly Admission[];
}

/**
 * Candidates that fail one `must`, or as few as anybody fails, with the least change that would admit each; the
 * smallest change first, then the id.
 */
export const nearMissesOf = ({ failed, criteria }: Ranking): NearMiss[] => {
  const fewest = Math.min(...failed.map((one) => one.failed.length));
  return failed
    .filter((one) => one.failed.length === fewest)
    .map((one) => ({
      ...one,
      admissions: one.failed.flatMap((index) => {
        const criterion = criteria[index];
        const judgement = one.judgements[index];
        return criterion && judgement ? [admit(index, criterion, judgement)] : [];
      }),
    }))
    .sort((a, b) => sizeOf(a) - sizeOf(b) || (a.entity.id < b.entity.id ? -1 : 1));
};

const sizeOf = ({ admissions }: NearMiss): number =>
  admissions.reduce((sum, { size }) => sum + size, 0);

/** The criteria with changes taken up. */
export const admitBy = (
  criteria: readonly Criterion[],
  admissions: readonly Admission[],
): Criterion[] =>
  criteria.map(
    (criterion, index) =>
      admissions.find((admission) => admission.criterion === index)?.changed ?? criterion,
  );

const admit = (index: number, criterion: Criterion, judgement: Judgement): Admission => {
  if (judgement.verdict === "unknown")
    return {
      criterion: index,
      changed: { ...criterion, unknownPasses: true },
      by: "unknown",
      size: 1,
    };
  const relaxed = relax(criterion.wish, judgement);
  if (relaxed)
    return {
      criterion: index,
      changed: { ...criterion, wish: relaxed.wish },
      by: relaxed.wish.kind === "type" ? "type" : "limit",
      size: relaxed.size,
    };
  return {
    criterion: index,
    changed: { ...criterion, importance: "nice" },
    by: "importance",
    size: 3,
  };
};

/** The wish asked no more of than what is known; null where it cannot be asked less of. */
const relax = (wish: Wish, { reason }: Judgement): { wish: Wish; size: number } | null => {
  if (wish.kind === "near" && reason.kind === "near") {
    // The next whole kilometre beyond the nearest it may be.
    const within = (Math.floor(spanOf(reason.nearest)[0] / kilometre) + 1) * kilometre;
    return { wish: { ...wish, within }, size: (within - wish.within) / Math.max(1, wish.within) };
  }
  if (wish.kind === "size" && reason.kind === "size") {
    const [low, high] = sizeSpan(reason.fact);
    if (wish.least !== null && high < wish.least)
      return { wish: { ...wish, least: high }, size: (wish.least - high) / wish.least };
    if (wish.most !== null && low > wish.most)
      return { wish: { ...wish, most: low }, size: (low - wish.most) / Math.max(1, wish.most) };
  }
  if (
    (wish.kind === "enterprises" || wish.kind === "platforms" || wish.kind === "projects") &&
    reason.kind === "named"
  )
    return {
      wish: { ...wish, least: reason.sites.length },
      size: (wish.least - reason.sites.length) / wish.least,
    };
  if (wish.kind === "date" && reason.kind === "date") {
    const since = Number(reason.published.slice(0, 4));
    return { wish: { ...wish, since }, size: (wish.since - since) / years };
  }
  if (wish.kind === "type" && reason.kind === "type")
    return {
      wish: { ...wish, types: ordered([...wish.types, reason.type]) },
      size: 2,
    };
  return null;
};

const kilometre = 1000;
/** So many years are as much as a limit is whole. */
const years = 10;

const ordered = (types: readonly CandidateType[]): CandidateType[] =>
  candidateTypes.filter((type) => types.includes(type));
