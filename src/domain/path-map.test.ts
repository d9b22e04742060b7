import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { pathMapOf } from "./path-map.ts";
import type { DetailsSlice, IndexSlice } from "./slice.ts";
import { type ThematicChoice, thematicOf } from "./thematic.ts";
import { pathThemeOf, themesOf } from "./themes.ts";

const name = (zh: string) => ({ zh, en: zh, ko: zh });

const fact = (subject: string, change: Partial<Fact> = {}): Fact => ({
  id: `fact/003-${subject}-${change.kind ?? "target"}-${change.year}-${change.indicator?.id ?? ""}`,
  subject,
  indicator: { id: "gdp", ...name("产值") },
  value: 200,
  comparator: "=",
  unit: "亿元",
  year: 2028,
  kind: "target",
  evidence: { source: "source/003", section: "一", offset: 1, figure: "1" },
  ...change,
});

const state = (subject: string, change: Partial<Fact> = {}) =>
  fact(subject, { kind: "baseline", value: 50, year: 2024, ...change });

const archiveOf = (facts: Fact[]) =>
  buildArchive(
    {
      sources: [],
      entities: ["city/weihai", "zone/a", "zone/b", "zone/c", "district/d"].map((id) => ({
        id,
        type: id.split("/")[0],
        name: name(id),
        aliases: [],
        geometry: {},
      })),
    } as unknown as IndexSlice,
    { facts, conflicts: [], relations: [], topics: {} } as unknown as DetailsSlice,
  );

const thematic = (facts: Fact[], change: Partial<ThematicChoice> = {}) =>
  thematicOf(archiveOf(facts), {
    indicator: "gdp",
    year: null,
    kind: null,
    level: null,
    display: "path",
    classing: "natural",
    ...change,
  });

const mapOf = (facts: Fact[], thisYear = 2026) => {
  const shown = thematic(facts);
  const paths = shown && pathMapOf(archiveOf(facts), shown, thisYear);
  if (!paths) throw new Error("There are no paths.");
  return paths;
};

const positionOf = (target: Partial<Fact>, baseline: Partial<Fact>, thisYear = 2026) =>
  mapOf([fact("zone/a", target), state("zone/a", baseline)], thisYear).rows[0]?.paths[0]?.position;

test("an amount should have grown by the same factor each year, a share by the same points", () => {
  // 50 → 200 in four years is ×√2 a year: twice as much after two.
  expect(positionOf({}, {})).toMatchObject({ year: 2026, value: 100, gap: 50, elapsed: 2 });
  const share = positionOf({ unit: "%", value: 60 }, { unit: "%", value: 52 }, 2027);
  expect(share?.value).toBeCloseTo(58, 10);
  expect(share?.gap).toBeCloseTo(6, 10);
});

test("the way begins at the state and ends at the target, and may lead down", () => {
  expect(positionOf({}, {}, 2024)).toMatchObject({ value: 50, gap: 0, elapsed: 0 });
  expect(positionOf({}, {}, 2028)?.value).toBeCloseTo(200, 10);
  const down = positionOf({ value: 4, unit: "%", comparator: "<=" }, { value: 6, unit: "%" });
  expect(down).toMatchObject({ value: 5, gap: -1, comparator: "<=" });
});

test("a floor is a floor all the way, about is about, and a range is one", () => {
  expect(positionOf({ comparator: ">=" }, {})?.comparator).toBe(">=");
  expect(positionOf({ comparator: ">=" }, { comparator: "~" })?.comparator).toBe("~");
  expect(positionOf({ valueMax: 450 }, {})).toMatchObject({ value: 100, valueMax: 150 });
  expect(positionOf({}, {})).not.toHaveProperty("valueMax");
});

test.each<[string, Partial<Fact>, Partial<Fact>, number]>([
  ["the year of the target is over", {}, {}, 2029],
  ["the target has no year", { year: null }, {}, 2026],
  ["the state has no year", {}, { year: null }, 2026],
  ["the state is yet to come", {}, {}, 2023],
  ["the state is a range", {}, { valueMax: 60 }, 2026],
  ["the state is a bound", {}, { comparator: ">=" }, 2026],
  ["the target is met", { value: 40 }, { year: 2028 }, 2026],
])("nothing is derived where %s", (_, target, baseline, thisYear) => {
  expect(positionOf(target, baseline, thisYear)).toBeNull();
});

test("every area has a row in catalog order, whatever its values; the city stands apart", () => {
  const paths = mapOf([
    fact("zone/c", { value: 900 }),
    fact("zone/a", { value: 10, year: null }),
    state("zone/b"),
    fact("city/weihai"),
  ]);
  expect(paths.rows.map((row) => [row.area.id, row.paths.length])).toEqual([
    ["zone/a", 1],
    ["zone/b", 0],
    ["zone/c", 1],
  ]);
  expect(paths.city).toHaveLength(1);
  expect(paths.years).toEqual([2028, 2028]);
});

test("of several targets of an area the next open one is drawn, else the latest", () => {
  const targets = [2022, 2030, 2027, 2023].map((year) => fact("zone/a", { year }));
  const drawn = (thisYear: number) =>
    mapOf([...targets, fact("zone/b")], thisYear).rows[0]?.paths.map(({ path }) => path.fact.year);
  expect(drawn(2026)).toEqual([2027, 2030, 2023, 2022]);
  expect(drawn(2035)?.[0]).toBe(2030);
});

test("says in what the paths are unlike", () => {
  expect(
    mapOf([fact("zone/a"), state("zone/a"), fact("zone/b", { year: 2030 })]).unlikeness,
  ).toEqual({
    targetYears: true,
    baselineYears: false,
    unknownYears: false,
    missingBaselines: true,
  });
  const states = [state("zone/a"), state("zone/b", { year: null })];
  expect(mapOf([fact("zone/a"), fact("zone/b"), ...states]).unlikeness).toEqual({
    targetYears: false,
    baselineYears: false,
    unknownYears: true,
    missingBaselines: false,
  });
});

test("paths are offered at a level where an area has a target, the city alone does not do", () => {
  const shared = [state("zone/a"), state("district/d"), fact("city/weihai")];
  expect(thematic(shared)).toMatchObject({
    display: "fill",
    displays: ["fill", "symbol", "column"],
  });
  const aimed = [...shared, fact("district/d")];
  expect(thematic(aimed)).toMatchObject({ display: "path", level: "districts" });
  expect(thematic(aimed, { level: "zones" })).toMatchObject({ display: "fill" });
  expect(thematic(aimed, { level: "districts", display: "fill" })?.displays).toContain("path");
});

test("a state and a target of one area make a theme that is drawn as a path only; a target alone does not", () => {
  const alone = [fact("zone/a", { unit: "家" }), state("zone/a", { unit: "个" })];
  expect(thematic(alone, { display: "fill" })).toMatchObject({
    display: "path",
    displays: ["path"],
    levels: ["zones"],
  });
  const stated = (facts: Fact[]) =>
    themesOf(archiveOf(facts)).filter(({ source }) => source === "stated").length;
  expect(stated(alone)).toBe(1);
  expect(stated([fact("zone/a")])).toBe(0);
  expect(stated([state("zone/a")])).toBe(0);
  expect(stated([fact("city/weihai"), state("city/weihai")])).toBe(0);
});

test("a target leads to its map where it is of an area that is drawn", () => {
  const facts = [fact("zone/a"), fact("city/weihai"), state("zone/b")];
  const themes = facts.map((one) => pathThemeOf(archiveOf(facts), one)?.id ?? null);
  expect(themes).toEqual(["gdp", null, null]);
});
