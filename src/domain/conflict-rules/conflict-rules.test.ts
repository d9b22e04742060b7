import { expect, test } from "vitest";
import type { Fact, Source } from "#domain/catalog.ts";
import { figuresDiffer } from "./figures-differ.ts";
import { partExceedsWhole } from "./part-exceeds-whole.ts";
import { targetBelowBaseline } from "./target-below-baseline.ts";

const sources = [{ id: "source/003", published: "2023-07-16" }] as Source[];

const fact = (id: string, change: Partial<Fact>): Fact => ({
  id: `fact/${id}`,
  subject: "city/weihai",
  indicator: { id: "bodies", zh: "机构", en: "Bodies", ko: "기관" },
  value: 1,
  comparator: "=",
  unit: "家",
  year: 2022,
  kind: "baseline",
  evidence: { source: "source/003", section: "一", offset: 0, figure: "1家" },
  ...change,
});

const parents = new Map([["zone/gaoqu", "city/weihai"]]);
const national = { id: "national", zh: "国家级", en: "National", ko: "국가급" };
const find = (rule: typeof figuresDiffer, facts: Fact[], indicators = {}) =>
  rule
    .find({ facts, sources, indicators, parents })
    .map((one) => one.facts.map(({ id }) => id.slice(5)));

test("a target below what was reached before it is found, with the latest state", () => {
  const facts = [
    fact("old", { value: 140, year: 2020 }),
    fact("now", { value: 135, year: null }),
    fact("aim", { value: 120, year: 2024, kind: "target", comparator: ">=" }),
  ];
  expect(find(targetBelowBaseline, facts)).toEqual([["aim", "now"]]);
});

test("a target above the state, before it, or where less is better, is none", () => {
  const now = fact("now", { value: 135 });
  const aim = (change: Partial<Fact>) => fact("aim", { year: 2024, kind: "target", ...change });
  expect(find(targetBelowBaseline, [now, aim({ value: 150 })])).toEqual([]);
  expect(find(targetBelowBaseline, [now, aim({ value: 120, year: 2021 })])).toEqual([]);
  const less = { bodies: { isLessBetter: true } };
  expect(find(targetBelowBaseline, [now, aim({ value: 120 })], less)).toEqual([]);
  expect(find(targetBelowBaseline, [now, aim({ value: 150 })], less)).toEqual([["aim", "now"]]);
  expect(find(targetBelowBaseline, [now, aim({ value: 120, unit: "%" })])).toEqual([]);
  expect(find(targetBelowBaseline, [now, aim({ value: 120, unit: "个" })])).toEqual([
    ["aim", "now"],
  ]);
});

test("a part larger than its whole is found, of the same time and kind only", () => {
  const whole = fact("whole", { value: 10 });
  const part = (change: Partial<Fact>) => fact("part", { indicator: national, ...change });
  const indicators = { national: { partOf: "bodies" } };
  expect(find(partExceedsWhole, [whole, part({ value: 12 })], indicators)).toEqual([
    ["part", "whole"],
  ]);
  expect(find(partExceedsWhole, [whole, part({ value: 8 })], indicators)).toEqual([]);
  expect(find(partExceedsWhole, [whole, part({ value: 12, year: 2020 })], indicators)).toEqual([]);
  expect(find(partExceedsWhole, [whole, part({ value: 12 })])).toEqual([]);
});

test("a part of an area that counts more than the area ever after is found", () => {
  const city = fact("city", { value: 85.4, unit: "万平方米", year: 2022 });
  const zone = (change: Partial<Fact>) =>
    fact("zone", { subject: "zone/gaoqu", value: 100, unit: "万平方米", year: 2020, ...change });
  expect(find(partExceedsWhole, [city, zone({})])).toEqual([["zone", "city"]]);
  expect(find(partExceedsWhole, [city, zone({ value: 80 })])).toEqual([]);
  expect(find(partExceedsWhole, [city, zone({ year: 2023 })])).toEqual([]);
  expect(find(partExceedsWhole, [{ ...city, unit: "%" }, zone({ unit: "%" })])).toEqual([]);
});

test("two exact values of one measure differ; a floor and a value do not", () => {
  const one = fact("one", { value: 3 });
  expect(find(figuresDiffer, [one, fact("two", { value: 4 })])).toEqual([["two", "one"]]);
  expect(find(figuresDiffer, [one, fact("two", { value: 3 })])).toEqual([]);
  expect(find(figuresDiffer, [one, fact("two", { value: 4, comparator: ">=" })])).toEqual([]);
  expect(find(figuresDiffer, [one, fact("two", { value: 4, year: 2021 })])).toEqual([]);
});
