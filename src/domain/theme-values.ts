/** What a theme says of each area. */
import type { Archive } from "./archive.ts";
import type { Fact, FactKind } from "./catalog.ts";
import { type Counted, countIn } from "./count-measures.ts";
import type { IndexEntity } from "./slice.ts";
import { type AreaTheme, areasOf, type StatedTheme } from "./themes.ts";
import type { ThematicLevel, View } from "./view.ts";

/** Which of the values stated of an area are meant; null leaves it open. */
export type Moment = Pick<View, "year" | "kind">;

/** One area and its value; null is 未载明. */
export interface AreaValue {
  area: IndexEntity;
  value: number | null;
  /** What states it, for stated themes. */
  fact: Fact | null;
  /** What was counted, for counts. */
  counted: Counted | null;
}

/** One row an area of a level, in catalog order, those without a value among them. */
export const themeValues = (
  archive: Archive,
  theme: AreaTheme,
  moment: Moment,
  level: ThematicLevel,
): AreaValue[] => areasOf(archive, level).map((area) => areaValueOf(archive, theme, moment, area));

export const areaValueOf = (
  archive: Archive,
  theme: AreaTheme,
  moment: Moment,
  area: IndexEntity,
): AreaValue => {
  if (theme.source === "count") {
    const counted = countIn(archive, theme.measure, area.id);
    const count = counted.entities.length + counted.facts.length;
    return { area, value: counted.isKnown ? count : null, fact: null, counted };
  }
  const fact = factsOf(theme, moment, area.id)[0] ?? null;
  return { area, value: fact?.value ?? null, fact, counted: null };
};

/** What is stated of one area at a moment: states before targets, plans and history, the latest first. */
export const factsOf = (theme: StatedTheme, { year, kind }: Moment, id: string): Fact[] =>
  theme.facts
    .filter(
      (fact) =>
        fact.subject === id &&
        (kind === null || fact.kind === kind) &&
        (year === null || fact.year === (year === "unstated" ? null : year)),
    )
    .sort((a, b) => kindOrder[a.kind] - kindOrder[b.kind] || (b.year ?? 0) - (a.year ?? 0));

const kindOrder: Record<FactKind, number> = { baseline: 0, target: 1, plan: 2, history: 3 };

/** The years and kinds in which a theme is stated of the areas of a level: states first, the latest first. */
export const momentsOf = (archive: Archive, theme: StatedTheme, level: ThematicLevel) => {
  const ids = new Set(areasOf(archive, level).map(({ id }) => id));
  const moments = new Map<string, { year: number | "unstated"; kind: FactKind }>();
  const stated = theme.facts
    .filter(({ subject }) => ids.has(subject))
    .sort((a, b) => kindOrder[a.kind] - kindOrder[b.kind] || (b.year ?? 0) - (a.year ?? 0));
  for (const { year, kind } of stated)
    moments.set(`${kind} ${year}`, { year: year ?? "unstated", kind });
  return [...moments.values()];
};

/** In what the stated values beside one another are unlike. */
export interface Unlikeness {
  years: boolean;
  kinds: boolean;
  /** A year that is not stated cannot be known to be the same. */
  unknownYears: boolean;
}

export const unlikenessOf = (facts: readonly Fact[]): Unlikeness => {
  const years = new Set(facts.flatMap(({ year }) => (year === null ? [] : [year])));
  return {
    years: years.size > 1,
    kinds: new Set(facts.map(({ kind }) => kind)).size > 1,
    unknownYears: facts.length > 1 && facts.some(({ year }) => year === null),
  };
};
