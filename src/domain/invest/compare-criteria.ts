import type { Archive } from "#domain/archive.ts";
import { type CompareRow, row } from "#domain/compare-row.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { Distances } from "./distances.ts";
import { judge } from "./judge.ts";
import type { Ranking } from "./rank-candidates.ts";

/** What is asked of a place, a row a criterion: how far it comes true of areas side by side, whether or not they come into question. */
export const compareCriteria = (
  archive: Archive,
  distances: Distances | null,
  { criteria, ranked }: Ranking,
  areas: readonly IndexEntity[],
): CompareRow[] => {
  const asked = criteria.filter(({ importance }) => importance !== "off");
  if (asked.length === 0) return [];
  return [
    row(
      "criteria",
      { as: "word", word: "score" },
      areas.map((area) => {
        const one = ranked.find(({ entity }) => entity.id === area.id);
        return one ? [{ as: "score", score: one.score, rank: one.rank }] : [];
      }),
    ),
    ...asked.map((criterion, at) =>
      row(
        "criteria",
        { as: "criterion", criterion, at },
        areas.map((area) => [
          {
            as: "verdict",
            area,
            judgement: judge(archive, distances, criterion.wish, area),
            wish: criterion.wish,
          },
        ]),
      ),
    ),
  ];
};
