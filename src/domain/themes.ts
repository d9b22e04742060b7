/** What a thematic map can show: indicators stated of several areas, or aimed at from a state of one, and counts of this atlas. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { type CountMeasure, countMeasures, unitOfCount } from "./count-measures.ts";
import { group } from "./group.ts";
import { likeMeasure } from "./like-measure.ts";
import type { IndexEntity } from "./slice.ts";
import type { Unit } from "./unit.ts";
import { type ThematicLevel, thematicLevels } from "./view.ts";

/** The id stands in links and never changes. */
export type AreaTheme = { id: string; unit: Unit } & (
  | {
      source: "stated";
      name: Readonly<Record<"zh" | "en" | "ko", string>>;
      /** What is stated of the city, its zones and districts, in reading order. */
      facts: readonly Fact[];
      /** Whether several areas share it; else it is the way of one area to its target, and drawn as nothing else. */
      isShared: boolean;
    }
  | { source: "count"; measure: CountMeasure }
);

export type StatedTheme = Extract<AreaTheme, { source: "stated" }>;

/**
 * Indicators that at least two areas share in one unit, those of most areas first; then those of which one area has
 * both a state and a target; then the counts.
 */
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

/** The levels at which an area has a target by a theme, those of most such areas first. */
export const pathLevelsOf = (archive: Archive, theme: AreaTheme): ThematicLevel[] => {
  if (theme.source === "count") return [];
  const aimed = new Set(theme.facts.filter(isAreaTarget).map(({ subject }) => subject));
  const reach = (level: ThematicLevel) =>
    areasOf(archive, level).filter(({ id }) => aimed.has(id)).length;
  return thematicLevels.filter((level) => reach(level) > 0).toSorted((a, b) => reach(b) - reach(a));
};

/** The theme that shows the way to a target on the map; null where it is of no area that is drawn, or alone. */
export const pathThemeOf = (archive: Archive, target: Fact): StatedTheme | null => {
  const theme = themesOf(archive).find(
    (one) => one.source === "stated" && one.facts.some(({ id }) => id === target.id),
  );
  return theme?.source === "stated" && isAreaTarget(target) ? theme : null;
};

const isAreaTarget = ({ kind, subject }: Fact): boolean => kind === "target" && subject !== cityId;

const findThemes = (archive: Archive): AreaTheme[] => {
  const areas = [
    cityId,
    ...[...areasOf(archive, "zones"), ...areasOf(archive, "districts")].map(({ id }) => id),
  ];
  const stated = areas.flatMap((id) =>
    (archive.facts.get(id) ?? []).filter((fact) => fact.subject === id && fact.value !== null),
  );
  const seen = new Map<string, number>();
  const themeOf = (facts: readonly Fact[], isShared: boolean): StatedTheme[] => {
    const [first] = facts;
    if (!first) return [];
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
        isShared,
      },
    ];
  };
  const measures = [
    ...group(stated, ({ indicator, unit }) => [`${indicator.id} ${unit}`]).values(),
  ];
  const shared = measures
    .filter((facts) => reachOf(facts) > 1)
    .flatMap((facts) => themeOf(facts, true))
    .sort((a, b) => zonesIn(b.facts) - zonesIn(a.facts) || reachOf(b.facts) - reachOf(a.facts));
  const states = new Set(stated.filter(({ kind }) => kind === "baseline").map(likeMeasure));
  const paths = measures
    .filter(
      (facts) =>
        reachOf(facts) === 1 &&
        facts.some((fact) => isAreaTarget(fact) && states.has(likeMeasure(fact))),
    )
    .flatMap((facts) => themeOf(facts, false));
  const counts = countMeasures.map(
    (measure): AreaTheme => ({
      id: `count-${measure}`,
      source: "count",
      unit: unitOfCount[measure],
      measure,
    }),
  );
  return [...shared, ...paths, ...counts];
};

/** Of how many areas something is stated, the city among them or not. */
const reachOf = (facts: readonly Fact[]): number =>
  new Set(facts.map(({ subject }) => subject)).size;
const zonesIn = (facts: readonly Fact[]): number =>
  reachOf(facts.filter(({ subject }) => subject !== cityId));
