/** What a thematic map can show: indicators stated of several areas, and counts of this atlas. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { type CountMeasure, countMeasures, unitOfCount } from "./count-measures.ts";
import { group } from "./group.ts";
import type { IndexEntity } from "./slice.ts";
import type { Unit } from "./unit.ts";
import type { ThematicLevel } from "./view.ts";

/** The id stands in links and never changes. */
export type AreaTheme = { id: string; unit: Unit } & (
  | {
      source: "stated";
      name: Readonly<Record<"zh" | "en" | "ko", string>>;
      /** What is stated of the city, its zones and districts, in reading order. */
      facts: readonly Fact[];
    }
  | { source: "count"; measure: CountMeasure }
);

export type StatedTheme = Extract<AreaTheme, { source: "stated" }>;

/** Indicators that at least two areas share in one unit, those of most areas first; then the counts. */
export const themesOf = (archive: Archive): readonly AreaTheme[] => {
  const known = themes.get(archive) ?? findThemes(archive);
  themes.set(archive, known);
  return known;
};

const themes = new WeakMap<Archive, readonly AreaTheme[]>();

export const cityId = "city/weihai";

/** The areas of a level that are drawn on the map, in catalog order. */
export const areasOf = (archive: Archive, level: ThematicLevel): IndexEntity[] =>
  archive.index.entities.filter(
    ({ type, geometry }) => geometry !== null && type === (level === "zones" ? "zone" : "district"),
  );

const findThemes = (archive: Archive): AreaTheme[] => {
  const areas = [
    cityId,
    ...[...areasOf(archive, "zones"), ...areasOf(archive, "districts")].map(({ id }) => id),
  ];
  const stated = areas.flatMap((id) =>
    (archive.facts.get(id) ?? []).filter((fact) => fact.subject === id && fact.value !== null),
  );
  const seen = new Map<string, number>();
  const shared = [...group(stated, ({ indicator, unit }) => [`${indicator.id} ${unit}`]).values()]
    .flatMap((facts): StatedTheme[] => {
      const [first] = facts;
      if (!first || reachOf(facts) < 2) return [];
      const { id, zh, en, ko } = first.indicator;
      // An indicator that is shared in a second unit is a second theme.
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      return [
        {
          id: times === 1 ? id : `${id}-${times}`,
          source: "stated",
          unit: first.unit,
          name: { zh, en, ko },
          facts,
        },
      ];
    })
    .sort((a, b) => zonesIn(b.facts) - zonesIn(a.facts) || reachOf(b.facts) - reachOf(a.facts));
  const counts = countMeasures.map(
    (measure): AreaTheme => ({
      id: `count-${measure}`,
      source: "count",
      unit: unitOfCount[measure],
      measure,
    }),
  );
  return [...shared, ...counts];
};

/** Of how many areas something is stated, the city among them or not. */
const reachOf = (facts: readonly Fact[]): number =>
  new Set(facts.map(({ subject }) => subject)).size;
const zonesIn = (facts: readonly Fact[]): number =>
  reachOf(facts.filter(({ subject }) => subject !== cityId));
