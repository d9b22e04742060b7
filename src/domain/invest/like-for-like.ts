import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { unlikenessOf } from "#domain/theme-values.ts";
import { candidatesOf } from "./candidates.ts";
import type { Criterion } from "./criterion.ts";
import { statedSize } from "./judge.ts";

/** In what the figures a criterion compares are unlike. */
const unlikenesses = ["definitions", "kinds", "years", "unknownYears", "units"] as const;
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
    const { years, unknownYears, kinds } = unlikenessOf(facts);
    const is: Record<Unlikeness, boolean> = {
      definitions: new Set(facts.map(({ indicator }) => indicator.id)).size > 1,
      kinds,
      years,
      unknownYears,
      units: new Set(facts.map(({ unit }) => unit)).size > 1,
    };
    const ways = unlikenesses.filter((way) => is[way]);
    return ways.length > 0 ? [{ criterion, ways, facts }] : [];
  });
