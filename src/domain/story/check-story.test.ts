import { expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import type { DetailsSlice, IndexSlice } from "#domain/slice.ts";
import { checkStory } from "./check-story.ts";
import type { Scene, Story } from "./story-schema.ts";

const said = (words: string) => ({ zh: words, en: words, ko: words });

const fact = (id: string, change: Partial<Fact> = {}): Fact => ({
  id: `fact/${id}`,
  subject: "zone/a",
  indicator: { id: "gdp", ...said("产值") },
  value: 100,
  comparator: "=",
  unit: "亿元",
  year: 2023,
  kind: "baseline",
  evidence: { source: "source/003", section: "一", offset: 1, figure: "100" },
  ...change,
});

const archive = buildArchive(
  {
    sources: [],
    entities: ["zone/a", "zone/b"].map((id) => ({ id, type: "zone", name: said(id), aliases: [] })),
  } as unknown as IndexSlice,
  {
    facts: [
      fact("a"),
      fact("b", { subject: "zone/b", value: 20_000, unit: "万元" }),
      fact("later", { year: 2025, kind: "target", value: 150 }),
      fact("undated", { year: null }),
      fact("undated-too", { year: null, subject: "zone/b" }),
      fact("tourism", { subject: "zone/b", indicator: { id: "tourism", ...said("旅游收入") } }),
      fact("people", { unit: "万人" }),
      fact("promise", { value: null, unit: "无" }),
    ],
    conflicts: [],
    relations: [],
    topics: {},
  } as unknown as DetailsSlice,
);

const scene = (change: Partial<Scene> = {}): Scene => ({
  id: "one",
  title: said("一"),
  text: said("{zone/a}有{fact/a}，在{fact/a#year}年。"),
  notes: said("讲"),
  layout: "left",
  view: "",
  look: { entities: ["zone/a"] },
  highlight: [],
  figures: ["fact/a"],
  charts: [],
  dwell: 20,
  transition: "fly",
  author: "甲",
  date: "2026-11-26",
  ...change,
});

const story = (...scenes: Scene[]): Story => ({
  format: "weihai-atlas-story",
  version: 1,
  id: "told",
  title: said("题"),
  summary: said("说明"),
  author: "甲",
  date: "2026-11-26",
  dataVersion: "1",
  scenes,
});

const faults = (change: Partial<Scene>) =>
  checkStory(archive, story(scene(change))).map(({ fault, about }) => `${fault} ${about}`);

test("finds nothing in a story that can be told", () => {
  expect(faults({})).toEqual([]);
});

test.each<[string, Partial<Scene>, string[]]>([
  ["an entity nobody knows", { highlight: ["zone/z"] }, ["unknown zone/z"]],
  ["a place nobody knows", { look: { entities: ["zone/z"] } }, ["unknown zone/z"]],
  ["a figure nobody knows", { figures: ["fact/z"] }, ["unknown fact/z"]],
  ["a commitment as a figure", { figures: ["fact/promise"] }, ["no-figure fact/promise"]],
  [
    "a figure that is written out, in each language",
    { text: said("约 100 亿元") },
    ["written-figure 100", "written-figure 100", "written-figure 100"],
  ],
  [
    "a year that is not stated",
    { notes: { ...said("讲"), ko: "{fact/undated#year}" } },
    ["no-figure fact/undated"],
  ],
  ["a name nobody knows", { notes: { ...said("讲"), en: "{zone/z}" } }, ["unknown zone/z"]],
])("tells of %s", (_what, change, expected) => {
  expect(faults(change)).toEqual(expected);
});

const chart = (kind: "bars" | "path" | "share", ...ids: string[]) => ({
  charts: [{ kind, title: said("图"), facts: ids.map((id) => `fact/${id}`) }],
});

test.each([
  ["bars of one kind and year, in units of one measure", chart("bars", "a", "b"), true],
  ["bars of which none has a year", chart("bars", "undated", "undated-too"), true],
  ["bars of different years and kinds", chart("bars", "a", "later"), false],
  ["bars of which one has no year", chart("bars", "a", "undated"), false],
  ["bars of two indicators of two subjects", chart("bars", "a", "tourism"), false],
  ["bars of different measures", chart("bars", "a", "people"), false],
  ["a path of one indicator of one subject", chart("path", "a", "later"), true],
  ["a path of two subjects", chart("path", "a", "b"), false],
])("lets only like figures stand in a chart: %s", (_what, change, isLike) => {
  expect(faults(change).length === 0).toBe(isLike);
});

test("tells of two scenes by one name", () => {
  expect(checkStory(archive, story(scene(), scene()))).toEqual([
    { scene: "one", fault: "same-id", about: "one" },
  ]);
});
