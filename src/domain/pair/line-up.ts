/** What two maps say of the same areas, area by area, and how far they are apart where that can be said. */
import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { compareFigures } from "#domain/compare-figures.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { Thematic } from "#domain/thematic.ts";
import type { AreaValue } from "#domain/theme-values.ts";
import { cityId } from "#domain/themes.ts";
import { scaleOf, type Unit } from "#domain/unit.ts";

/** Why nothing is subtracted. */
type WhyApart =
  | "silent"
  | "same-figure"
  | "indicators"
  | "units"
  | "kinds"
  | "ranks"
  | "bounds"
  | "definitions";

/** B less A. */
export interface Difference {
  value: number;
  unit: Unit;
  /** Whether it is exact, at least, at most or about so much. */
  comparator: Fact["comparator"];
  /** The statements it is made of; null for counts. */
  of: { a: Fact; b: Fact } | null;
}

export interface LinedUp {
  area: IndexEntity;
  /** null where a map does not show the area. */
  a: AreaValue | null;
  b: AreaValue | null;
  difference: Difference | null;
  why: WhyApart | null;
}

/**
 * One row an area of either map, none without a thematic map: in catalog order those of which something is said,
 * then the city for reference, then the others.
 */
export const lineUp = (archive: Archive, a: Thematic | null, b: Thematic | null): LinedUp[] => {
  const rows = (thematic: Thematic | null) =>
    new Map(
      [...(thematic?.rows ?? []), ...(thematic ? cityOf(archive, thematic) : [])].map((row) => [
        row.area.id,
        row,
      ]),
    );
  const [ofA, ofB] = [rows(a), rows(b)];
  const place = ({ area, a: left, b: right }: LinedUp): number => {
    if ((left?.value ?? null) === null && (right?.value ?? null) === null) return 2;
    return area.id === cityId ? 1 : 0;
  };
  return archive.index.entities
    .filter(({ id }) => ofA.has(id) || ofB.has(id))
    .map((area) => {
      const [left, right] = [ofA.get(area.id) ?? null, ofB.get(area.id) ?? null];
      return { area, a: left, b: right, ...differenceOf(archive, a, b, left, right) };
    })
    .sort((one, other) => place(one) - place(other));
};

type Apart = Pick<LinedUp, "difference" | "why">;

const apart = (why: WhyApart): Apart => ({ difference: null, why });

const differenceOf = (
  archive: Archive,
  a: Thematic | null,
  b: Thematic | null,
  left: AreaValue | null,
  right: AreaValue | null,
): Apart => {
  if (!a || !b || a.theme.id !== b.theme.id) return apart("indicators");
  if (!left || !right || left.value === null || right.value === null) return apart("silent");
  if (left.fact && right.fact) return subtract(archive, left.fact, right.fact);
  return {
    difference: {
      value: right.value - left.value,
      unit: a.theme.unit,
      comparator: "=",
      of: null,
    },
    why: null,
  };
};

/** Statements of one indicator, the second less the first. Years may differ, and a state and a target: that is said. */
export const subtract = (archive: Archive, a: Fact, b: Fact): Apart => {
  if (a.id === b.id) return apart("same-figure");
  if (a.value === null || b.value === null) return apart("silent");
  const [from, to] = [scaleOf(a.unit), scaleOf(b.unit)];
  if (from.measure !== to.measure) return apart("units");
  if (a.kind !== b.kind && !(isLevel(a) && isLevel(b))) return apart("kinds");
  if (a.unit === "位") return apart("ranks");
  const compared = compareFigures(archive, [[a], [b]]);
  if (!compared || compared.unlike.includes("definitions")) return apart("definitions");
  const comparator = comparatorOf(a, b);
  if (comparator === null) return apart("bounds");
  // What is left of subtracting decimals is no figure.
  const value = Number(((b.value * to.factor) / from.factor - a.value).toPrecision(12));
  return { difference: { value, unit: a.unit, comparator, of: { a, b } }, why: null };
};

/** What is planned or has happened is no level something stands at. */
const isLevel = ({ kind }: Fact): boolean => kind === "baseline" || kind === "target";

/** What is known of b − a; null where a bound on one side leaves it open. */
const comparatorOf = (a: Fact, b: Fact): Fact["comparator"] | null => {
  if (a.valueMax !== undefined || b.valueMax !== undefined) return null;
  const from = opposite[a.comparator];
  if (from === "=") return b.comparator;
  return b.comparator === "=" || b.comparator === from ? from : null;
};

/** What a bound on what is taken away is for what is left. */
const opposite: Record<Fact["comparator"], Fact["comparator"]> = {
  "=": "=",
  ">=": "<=",
  "<=": ">=",
  "~": "~",
};

const cityOf = (archive: Archive, { city }: Thematic): AreaValue[] => {
  if (city.count) return [city.count];
  const area = archive.entities.get(cityId);
  const fact = city.facts[0] ?? null;
  return area ? [{ area, value: fact?.value ?? null, fact, counted: null }] : [];
};
