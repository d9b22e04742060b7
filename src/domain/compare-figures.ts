/** Figures of several areas side by side: what is unlike in them, and what may be drawn. */
import type { Archive } from "./archive.ts";
import type { Conflict, Fact } from "./catalog.ts";
import { unlikenessOf } from "./theme-values.ts";
import { scaleOf } from "./unit.ts";

/** In what figures beside one another may be unlike. */
const unlikenesses = ["years", "unknownYears", "kinds", "units", "bounds", "definitions"] as const;
export type Unlikeness = (typeof unlikenesses)[number];

/** The one figure of each area that would be compared; null where there is none. */
export interface Compared {
  facts: readonly (Fact | null)[];
  /** In one unit, where their units measure the same. */
  values: readonly (number | null)[];
  unlike: readonly Unlikeness[];
  /** What is known to be defined otherwise. */
  definitions: readonly Conflict[];
  /** Whether they could be drawn at all: they measure the same and none is below zero. */
  isDrawable: boolean;
}

export interface Bar {
  /** Of the longest, 0 to 1. */
  share: number;
  /** Only among like figures, and only where not all are as large. */
  isLargest: boolean;
}

/** @param cells the figures of one indicator, by area. */
export const compareFigures = (
  archive: Archive,
  cells: readonly (readonly Fact[])[],
): Compared | null => {
  if (cells.filter((facts) => facts.length > 0).length < 2) return null;
  // What is alike in year and kind before what is alike in kind.
  const facts =
    inCommon(cells, ({ year, kind, unit }) =>
      year === null ? null : `${year} ${kind} ${scaleOf(unit).measure}`,
    ) ??
    inCommon(cells, ({ kind, unit }) => `${kind} ${scaleOf(unit).measure}`) ??
    inCommon(cells, () => "");
  if (!facts) return null;
  const stated = facts.filter((fact) => fact !== null);
  const definitions = (archive.details?.conflicts ?? []).filter(
    (conflict) =>
      conflict.kind === "definition-differs" &&
      stated.some(({ id }) => conflict.facts.includes(id)),
  );
  const measures = new Set(stated.map(({ unit }) => scaleOf(unit).measure));
  const { years, unknownYears, kinds } = unlikenessOf(stated);
  const is: Record<Unlikeness, boolean> = {
    years,
    unknownYears,
    kinds,
    units: new Set(stated.map(({ unit }) => unit)).size > 1 && !measures.has("count"),
    bounds:
      new Set(stated.map(({ comparator }) => comparator)).size > 1 ||
      stated.some(({ valueMax }) => valueMax !== undefined),
    definitions: definitions.length > 0 || new Set(stated.map(({ note }) => note?.zh)).size > 1,
  };
  return {
    facts,
    values: facts.map((fact) => fact && (fact.value ?? 0) * scaleOf(fact.unit).factor),
    unlike: unlikenesses.filter((one) => is[one]),
    definitions,
    isDrawable: measures.size === 1 && stated.every(({ value }) => (value ?? 0) >= 0),
  };
};

/** Counts of one kind are always alike. */
export const compareCounts = (counts: readonly (number | null)[]): Compared | null =>
  counts.filter((count) => count !== null).length < 2
    ? null
    : {
        facts: counts.map(() => null),
        values: counts,
        unlike: [],
        definitions: [],
        isDrawable: true,
      };

/** One bar an area; null as long as unlike figures may not be drawn, because nobody has agreed to it. */
export const barsOf = (
  { values, unlike, isDrawable }: Compared,
  hasConsent: boolean,
): readonly (Bar | null)[] | null => {
  if (!isDrawable || (unlike.length > 0 && !hasConsent)) return null;
  const known = values.filter((value) => value !== null);
  const most = Math.max(...known);
  const isRanked = unlike.length === 0 && known.some((value) => value < most);
  return values.map((value) =>
    value === null
      ? null
      : { share: most === 0 ? 0 : value / most, isLargest: isRanked && value === most },
  );
};

/** The first figure of each area that has any, all of which are alike in a way; null where there are no such. */
const inCommon = (
  cells: readonly (readonly Fact[])[],
  wayOf: (fact: Fact) => string | null,
): (Fact | null)[] | null => {
  const having = cells.filter((facts) => facts.length > 0);
  const isIn = (facts: readonly Fact[], way: string) => facts.some((fact) => wayOf(fact) === way);
  const way = [...cells.flat()]
    .sort(byMoment)
    .map(wayOf)
    .find((one) => one !== null && having.every((facts) => isIn(facts, one)));
  if (way === undefined) return null;
  return cells.map(
    (facts) => [...facts].sort(byMoment).find((fact) => wayOf(fact) === way) ?? null,
  );
};

/** States before targets, plans and history; the latest first. */
const byMoment = (a: Fact, b: Fact): number =>
  kindOrder[a.kind] - kindOrder[b.kind] || (b.year ?? 0) - (a.year ?? 0);

const kindOrder: Record<Fact["kind"], number> = { baseline: 0, target: 1, plan: 2, history: 3 };
