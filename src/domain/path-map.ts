/** All that map, legend and panel need of the ways to the targets of a theme. */
import type { Archive } from "./archive.ts";
import { type PathPosition, pathPosition } from "./path-position.ts";
import type { IndexEntity } from "./slice.ts";
import { type TargetPath, targetPaths } from "./target-paths.ts";
import type { Thematic } from "./thematic.ts";
import { areasOf, cityId } from "./themes.ts";

export interface PositionedPath {
  path: TargetPath;
  /** Where it should be this year; null where that cannot be derived. */
  position: PathPosition | null;
}

export interface PathMap {
  thisYear: number;
  /** One row an area of the level, in catalog order: an order of values would be a ranking. */
  rows: readonly { area: IndexEntity; paths: readonly PositionedPath[] }[];
  /** What is aimed at for the whole city, for reference. */
  city: readonly PositionedPath[];
  /** The first and the last year of all that is drawn; null when none is stated. */
  years: readonly [number, number] | null;
  unlikeness: PathUnlikeness;
}

/** In what the paths beside one another are unlike. */
interface PathUnlikeness {
  targetYears: boolean;
  baselineYears: boolean;
  unknownYears: boolean;
  missingBaselines: boolean;
}

/**
 * null for a thematic map that shows values. The first path of an area is the one drawn: the next target that is
 * open, else the latest.
 */
export const pathMapOf = (
  archive: Archive,
  { theme, level, display }: Pick<Thematic, "theme" | "level" | "display">,
  thisYear: number,
): PathMap | null => {
  if (display !== "path" || theme.source !== "stated") return null;
  const ids = new Set(theme.facts.map(({ id }) => id));
  const all = targetPaths(archive, thisYear).filter(({ fact }) => ids.has(fact.id));
  const pathsOf = (id: string) =>
    all
      .filter(({ fact }) => fact.subject === id)
      .sort((a, b) => orderOf(a) - orderOf(b))
      .map((path) => ({ path, position: pathPosition(path, thisYear) }));
  const rows = areasOf(archive, level).map((area) => ({ area, paths: pathsOf(area.id) }));
  const city = pathsOf(cityId);
  return {
    thisYear,
    rows,
    city,
    years: yearsOf(rows.flatMap(({ paths }) => paths.slice(0, 1))),
    unlikeness: unlikenessOf([...rows.flatMap(({ paths }) => paths), ...city]),
  };
};

const orderOf = ({ fact: { year }, status }: TargetPath): number => {
  if (year === null) return 2e4;
  return status === "open" ? year : 1e4 - year;
};

const yearsOf = (drawn: readonly PositionedPath[]): PathMap["years"] => {
  const years = drawn.flatMap(({ path: { fact, baseline }, position }) =>
    [fact.year, baseline?.year, position?.year].filter((year) => typeof year === "number"),
  );
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
};

const unlikenessOf = (paths: readonly PositionedPath[]): PathUnlikeness => {
  const targets = paths.map(({ path }) => path.fact.year);
  const states = paths.flatMap(({ path: { baseline } }) => (baseline ? [baseline.year] : []));
  const differ = (years: readonly (number | null)[]) =>
    new Set(years.filter((year) => year !== null)).size > 1;
  return {
    targetYears: differ(targets),
    baselineYears: differ(states),
    unknownYears: paths.length > 1 && [...targets, ...states].includes(null),
    missingBaselines: states.length > 0 && states.length < paths.length,
  };
};
