/** All that map, legend and panel need of the thematic map a view asks for. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { classify, type ValueClass } from "./classify.ts";
import {
  type AreaValue,
  areaValueOf,
  factsOf,
  momentsOf,
  themeValues,
  type Unlikeness,
  unlikenessOf,
} from "./theme-values.ts";
import { type AreaTheme, cityId, pathLevelsOf, themesOf } from "./themes.ts";
import {
  type Display,
  displays,
  type Showing,
  type ThematicLevel,
  thematicLevels,
  type View,
} from "./view.ts";

export type ThematicChoice = Pick<
  View,
  "indicator" | "year" | "kind" | "level" | "display" | "classing"
> & {
  /** What the map beside it shows, if there is one. */
  pair?: { other: Pick<Showing, "indicator" | "year" | "kind"> } | null;
};

export interface Thematic {
  theme: AreaTheme;
  level: ThematicLevel;
  /** What can be compared. */
  levels: readonly ThematicLevel[];
  display: Display;
  /** How it can be shown: paths need a target of an area of the level. */
  displays: readonly Display[];
  rows: readonly AreaValue[];
  classes: readonly ValueClass[];
  /** The largest value, for what is as large as its value. */
  most: number;
  /** Years and kinds to choose from; none for counts. */
  moments: ReturnType<typeof momentsOf>;
  /** What is stated or counted of the whole city, for reference. */
  city: { facts: readonly Fact[]; count: AreaValue | null };
  unlikeness: Unlikeness;
}

/** More could not be told apart in a handful of areas. */
const mostClasses = 3;

/**
 * null without an indicator, before the details have arrived, and for one nobody knows. The same object for the same
 * choice: maps, legend and table ask for it one after the other.
 */
export const thematicOf = (archive: Archive | null, choice: ThematicChoice): Thematic | null => {
  if (!archive?.details || choice.indicator === null) return null;
  const theme = themesOf(archive).find(({ id }) => id === choice.indicator);
  if (!theme) return null;
  const known = made.get(archive) ?? new Map<string, Thematic>();
  made.set(archive, known);
  const key = keyOf(choice);
  const thematic = known.get(key) ?? find(archive, theme, choice);
  known.set(key, thematic);
  return thematic;
};

const made = new WeakMap<Archive, Map<string, Thematic>>();

/** Of the map beside it nothing matters unless it shows the same indicator. */
const keyOf = (choice: ThematicChoice): string => {
  const { indicator, year, kind, level, display, classing } = choice;
  const other = choice.pair?.other;
  const beside = other?.indicator === indicator ? [other.year, other.kind] : null;
  return JSON.stringify([indicator, year, kind, level, display, classing, beside]);
};

const find = (archive: Archive, theme: AreaTheme, choice: ThematicChoice): Thematic => {
  const isShared = theme.source === "count" || theme.isShared;
  const aimedAt = pathLevelsOf(archive, theme);
  const levels = isShared ? thematicLevels : aimedAt;
  const level =
    levels.find((one) => one === choice.level) ??
    (isShared && choice.display !== "path" ? null : aimedAt[0]) ??
    fullestLevel(archive, theme);
  const offered = displays.filter((one) => (one === "path" ? aimedAt.includes(level) : isShared));
  const rows = themeValues(archive, theme, choice, level);
  const values = [...rows, ...besideOf(archive, theme, choice, level)].flatMap(
    ({ value }) => value ?? [],
  );
  const city = archive.entities.get(cityId);
  const facts = theme.source === "stated" ? factsOf(theme, choice, cityId) : [];
  return {
    theme,
    level,
    levels,
    display: offered.find((one) => one === choice.display) ?? offered[0] ?? "fill",
    displays: offered,
    rows,
    classes: classify(values, choice.classing, mostClasses),
    most: Math.max(0, ...values),
    moments: theme.source === "stated" ? momentsOf(archive, theme, level) : [],
    city: {
      facts,
      count: theme.source === "count" && city ? areaValueOf(archive, theme, choice, city) : null,
    },
    unlikeness: unlikenessOf([...rows.flatMap(({ fact }) => fact ?? []), ...facts.slice(0, 1)]),
  };
};

/** What the map beside it says of the same theme: on both, a colour and a size mean the same. */
const besideOf = (
  archive: Archive,
  theme: AreaTheme,
  { pair }: ThematicChoice,
  level: ThematicLevel,
): readonly AreaValue[] =>
  pair?.other.indicator === theme.id ? themeValues(archive, theme, pair.other, level) : [];

/** Which class a value is in; null is in none. */
export const classIndexOf = (
  { classes }: Pick<Thematic, "classes">,
  value: number | null,
): number => classes.findIndex(({ values }) => value !== null && values.includes(value));

/** The level at which most areas have a value; the zones where it is the same. */
const fullestLevel = (archive: Archive, theme: AreaTheme): ThematicLevel => {
  const known = (level: ThematicLevel) =>
    themeValues(archive, theme, { year: null, kind: null }, level).filter(
      ({ value }) => value !== null,
    ).length;
  return known("districts") > known("zones") ? "districts" : "zones";
};
