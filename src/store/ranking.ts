import type { Archive } from "#domain/archive.ts";
import type { Criterion } from "#domain/invest/criterion.ts";
import type { Distances } from "#domain/invest/distances.ts";
import { type Ranking, rankCandidates } from "#domain/invest/rank-candidates.ts";
import type { AtlasState } from "./state.ts";

/** The places as the criteria rank them, the same object until something changes; null until enough is known. */
export const selectRanking = ({ view, session, given }: AtlasState): Ranking | null => {
  const { archive } = given;
  if (!archive?.details) return null;
  const distances = given.distances === "missing" ? null : given.distances;
  const { criteria } = view;
  const { hasAgreedToUnlike } = session;
  if (
    last?.archive !== archive ||
    last.distances !== distances ||
    last.criteria !== criteria ||
    last.hasAgreedToUnlike !== hasAgreedToUnlike
  )
    last = {
      archive,
      distances,
      criteria,
      hasAgreedToUnlike,
      ranking: rankCandidates(archive, distances, criteria, hasAgreedToUnlike),
    };
  return last.ranking;
};

let last: {
  archive: Archive;
  distances: Distances | null;
  criteria: readonly Criterion[];
  hasAgreedToUnlike: boolean;
  ranking: Ranking;
} | null = null;
