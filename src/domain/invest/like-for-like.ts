import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { scaleOf } from "#domain/unit.ts";
import { candidatesOf } from "./candidates.ts";
import type { Criterion } from "./criterion.ts";
import { statedSize } from "./judge.ts";

/** In what the figures a criterion compares are unlike. */
const unlikenesses = ["definitions", "kinds", "years", "units"] as const;
type Unlikeness = (typeof unlikenesses)[number];

/** Figures that are not of the same year, unit and definition, which one criterion would rank by. */
export interface Unlike {
  /** Place of the criterion in the list. */
  criterion: number;
  ways: readonly Unlikeness[];
  facts: readonly Fact[];
}

/**
 * The criteria whose figures are unlike. Counts of the archive, distances and yes or no are alike by the way they are
 * made; sizes are as the documents state them.
 */
export const unlikeCriteria = (archive: Archive, criteria: readonly Criterion[]): Unlike[] =>
  criteria.flatMap(({ wish, importance }, criterion) => {
    if (wish.kind !== "size" || importance === "off") return [];
    const facts = candidatesOf(archive).flatMap(({ id }) => statedSize(archive, id) ?? []);
    const ways = unlikenesses.filter((way) => new Set(facts.map(aspects[way])).size > 1);
    return ways.length > 0 ? [{ criterion, ways, facts }] : [];
  });

const aspects: Record<Unlikeness, (fact: Fact) => string> = {
  definitions: ({ indicator }) => indicator.id,
  kinds: ({ kind }) => kind,
  years: ({ year }) => String(year),
  units: ({ unit }) => `${scaleOf(unit).measure} ${unit}`,
};
