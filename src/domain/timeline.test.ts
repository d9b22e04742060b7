import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { everything } from "./filter.ts";
import type { DetailsSlice, IndexSlice } from "./slice.ts";
import { nextYears, slotOf, timelineOf, yearsOf } from "./timeline.ts";

const name = (zh: string) => ({ zh, en: zh, ko: zh });

const fact = (id: string, change: Partial<Fact>): Fact => ({
  id: `fact/003-${id}`,
  subject: "zone/a",
  indicator: { id: "gdp", ...name("gdp") },
  value: 100,
  comparator: "=",
  unit: "亿元",
  year: 2024,
  kind: "target",
  evidence: { source: "source/003", section: "一", offset: 1, figure: "1" },
  ...change,
});

const archiveOf = (facts: Fact[]) =>
  buildArchive(
    {
      sources: [{ id: "source/003", status: "official" }],
      entities: ["zone/a", "city/b", "peer/c"].map((id) => ({
        id,
        type: id.split("/")[0],
        name: name(id),
        aliases: [],
        keys: [],
        geometry: null,
      })),
    } as unknown as IndexSlice,
    { facts, relations: [], conflicts: [], mentions: {}, topics: {} } as unknown as DetailsSlice,
  );

const facts = [
  fact("now", { kind: "baseline", year: 2020, value: 50 }),
  fact("goal", {}),
  fact("undated", { indicator: { id: "other", ...name("other") }, year: null, kind: "plan" }),
  fact("old", { subject: "city/b", kind: "history", year: 1987 }),
  fact("elsewhere", { subject: "peer/c", year: 2022 }),
];

const timeline = (change = {}) =>
  timelineOf(archiveOf(facts), { ...everything, ...change }, null, 2026);

test("facts stand by year; the early ones and those without a year have their own place", () => {
  const { counts } = timeline();
  expect(counts.get(2024)).toEqual({ history: 0, baseline: 0, plan: 0, target: 1 });
  expect(counts.get("earlier")?.history).toBe(1);
  expect(counts.get("unstated")?.plan).toBe(1);
  expect(slotOf(fact("far", { year: 2050 }))).toBe(2030);
  expect(yearsOf("earlier")).toEqual({ first: 1900, last: 2010 });
});

test("a lane has its years, and a span from the state to the target that starts from it", () => {
  const { lanes } = timeline();
  expect(lanes.map(({ entity }) => entity.id)).toEqual(["city/b", "zone/a"]);
  expect(lanes[1]?.cells.map(({ slot }) => slot)).toEqual([2020, 2024, "unstated"]);
  expect(lanes[1]?.spans).toEqual([{ from: 2020, to: 2024, count: 1 }]);
});

test("years chosen leave the axis whole, other filters do not; other cities come when asked for", () => {
  expect(timeline({ years: { first: 2020, last: 2020 } }).facts).toHaveLength(4);
  expect(timeline({ kinds: ["target"] }).facts.map(({ id }) => id)).toEqual(["fact/003-goal"]);
  expect(timeline({ types: ["peer"] }).lanes.map(({ entity }) => entity.id)).toEqual(["peer/c"]);
});

test("playing goes to the next year that says something, and ends", () => {
  expect(nextYears(timeline(), { first: 2011, last: 2011 })).toEqual({ first: 2020, last: 2020 });
  expect(nextYears(timeline(), { first: 2019, last: 2021 })).toEqual({ first: 2022, last: 2024 });
  expect(nextYears(timeline(), { first: 2024, last: 2024 })).toBeNull();
});
