import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Conflict, Fact } from "./catalog.ts";
import { listTargets } from "./list-targets.ts";
import type { DetailsSlice, IndexSlice } from "./slice.ts";
import { targetPaths } from "./target-paths.ts";
import { allTargets } from "./target-query.ts";
import { targetsTable } from "./targets-table.ts";

const name = (zh: string) => ({ zh, en: zh, ko: zh });

const fact = (id: string, indicator: string, change: Partial<Fact>): Fact => ({
  id: `fact/003-${id}`,
  subject: "zone/a",
  indicator: { id: indicator, ...name(indicator) },
  value: 100,
  comparator: "=",
  unit: "亿元",
  year: 2024,
  kind: "target",
  evidence: { source: "source/003", section: "一", offset: 1, figure: "1" },
  ...change,
});

const archiveOf = (facts: Fact[], conflicts: Conflict[] = []) => {
  const entities = [
    { id: "zone/a", type: "zone", name: name("甲区"), aliases: [] },
    { id: "zone/b", type: "zone", name: name("乙区"), aliases: [] },
    { id: "park/c", type: "park", name: name("丙园"), aliases: [], parent: "zone/b" },
  ];
  return buildArchive(
    { sources: [], entities } as unknown as IndexSlice,
    { facts, conflicts, relations: [], topics: { gdp: "economy" } } as unknown as DetailsSlice,
  );
};

const pathOf = (facts: Fact[], conflicts?: Conflict[], thisYear = 2026) => {
  const [path] = targetPaths(archiveOf(facts, conflicts), thisYear);
  if (!path) throw new Error("There is no target.");
  return path;
};

const baseline = (change: Partial<Fact>, indicator = "gdp") =>
  fact(`now-${indicator}-${change.year ?? "undated"}-${change.value ?? 100}`, indicator, {
    kind: "baseline",
    ...change,
  });

test("a target stands beside the latest like state before it and asks for compound growth", () => {
  const path = pathOf([
    fact("gdp", "gdp", { value: 121 }),
    baseline({ value: 80, year: 2016 }),
    baseline({ value: 100, year: 2022 }),
    baseline({ value: 90, year: null }),
    baseline({ value: 70, year: 2023, unit: "万元" }),
    baseline({ value: 60, year: 2023, subject: "zone/b" }),
  ]);
  expect(path.baseline?.year).toBe(2022);
  expect(path.growth?.value).toBeCloseTo(10, 10);
  expect(path.growth).toMatchObject({ measure: "percent", years: 2, comparator: "=" });
});

test("shares grow by points, and a goal that is a floor asks for at least so much", () => {
  const path = pathOf([
    fact("share", "share", { value: 2.8, unit: "%", comparator: ">=" }),
    baseline({ value: 2.2, unit: "%", year: 2021 }, "share"),
  ]);
  expect(path.growth?.value).toBeCloseTo(0.2, 10);
  expect(path.growth).toMatchObject({ measure: "points", comparator: ">=" });
});

test.each<[string, Partial<Fact>, Partial<Fact>]>([
  ["the year of the target", { year: null }, { year: 2022 }],
  ["the year of the state", {}, { year: null }],
  ["time between them", {}, { year: 2024 }],
  ["a state above zero", {}, { year: 2022, value: 0 }],
  ["one number for the state", {}, { year: 2022, comparator: ">=" }],
  ["a measure that grows", { unit: "位" }, { unit: "位", year: 2022 }],
])("without %s no growth is derived", (_, target, state) => {
  const path = pathOf([fact("gdp", "gdp", target), baseline({ value: 50, ...state })]);
  expect(path.baseline).not.toBeNull();
  expect(path.growth).toBeNull();
});

test("a state without a year stands in where no other is stated", () => {
  expect(pathOf([fact("gdp", "gdp", {}), baseline({ year: null })]).baseline?.year).toBeNull();
  expect(pathOf([fact("gdp", "gdp", {}), baseline({ year: 2025, value: 1 })]).baseline).toBeNull();
});

test("things counted in different counting words are alike", () => {
  const path = pathOf([
    fact("firms", "firms", { unit: "家" }),
    baseline({ unit: "个", year: 2022 }, "firms"),
  ]);
  expect(path.baseline?.unit).toBe("个");
});

test.each<[string, Partial<Fact>, Partial<Fact> | null, number]>([
  ["open", {}, null, 2024],
  ["open", {}, { year: 2022, value: 200 }, 2024],
  ["expired-outcome-unknown", {}, null, 2025],
  ["expired-outcome-unknown", {}, { year: 2024, value: 99 }, 2025],
  ["undated", { year: null }, { year: 2022, value: 200 }, 2026],
  ["met", {}, { year: 2024, value: 100 }, 2026],
  ["met", {}, { year: 2025, value: 120 }, 2026],
  ["met", { comparator: "<=" }, { year: 2025, value: 80 }, 2026],
  ["expired-outcome-unknown", { comparator: "<=" }, { year: 2025, value: 120 }, 2026],
])("it is %s", (status, target, state, thisYear) => {
  const facts = [fact("gdp", "gdp", target), ...(state ? [baseline(state)] : [])];
  expect(pathOf(facts, [], thisYear).status).toBe(status);
});

test("a target the rules found below its baseline stands beside that baseline", () => {
  const passed = baseline({ value: 135, year: null, unit: "个" });
  const path = pathOf(
    [fact("gdp", "gdp", { unit: "家" }), baseline({ value: 90, year: 2020, unit: "家" }), passed],
    [
      {
        id: "conflict/below",
        kind: "target-below-baseline",
        facts: ["fact/003-gdp", passed.id],
        explanation: name("…"),
      },
    ],
  );
  expect(path.status).toBe("below-baseline");
  expect(path.baseline?.id).toBe(passed.id);
});

test("plans, words and states are no targets; what lies in an area belongs to it", () => {
  const paths = targetPaths(
    archiveOf([
      fact("plan", "gdp", { kind: "plan" }),
      fact("words", "gdp", { value: null }),
      baseline({}),
      fact("part", "gdp", { subject: "park/c" }),
    ]),
    2026,
  );
  expect(paths.map((path) => [path.subject?.id, path.area?.id, path.topic])).toEqual([
    ["park/c", "zone/b", "economy"],
  ]);
});

const many = [
  fact("a", "gdp", { value: 121, year: 2024 }),
  baseline({ value: 100, year: 2022 }),
  fact("b", "share", { value: 60, unit: "%", year: null }),
  fact("c", "firms", { value: 90, unit: "家", year: 2027, subject: "park/c" }),
  baseline({ value: 30, unit: "家", year: 2022, subject: "park/c" }, "firms"),
];

const listed = (query: Partial<typeof allTargets>) => {
  const archive = archiveOf(many);
  return listTargets(archive, targetPaths(archive, 2026), { ...allTargets, ...query }, "zh").map(
    ({ fact: { id } }) => id.at(-1),
  );
};

test("a list holds what all filters let through", () => {
  expect(listed({})).toHaveLength(3);
  expect(listed({ statuses: ["open", "undated"] }).sort()).toEqual(["b", "c"]);
  expect(listed({ topic: "economy" })).toEqual(["a"]);
  expect(listed({ area: "zone/b" })).toEqual(["c"]);
  expect(listed({ area: "park/c" })).toEqual(["c"]);
  expect(listed({ text: "乙区" })).toEqual(["c"]);
  expect(listed({ statuses: ["open"], topic: "economy" })).toEqual([]);
});

test("what is not stated stands last whichever way the list is turned", () => {
  expect(listed({ sort: { by: "growth", isDown: false } })).toEqual(["a", "c", "b"]);
  expect(listed({ sort: { by: "growth", isDown: true } })).toEqual(["c", "a", "b"]);
  expect(listed({ sort: { by: "year", isDown: true } })).toEqual(["c", "a", "b"]);
  expect(listed({ sort: { by: "target", isDown: true } })).toEqual(["a", "b", "c"]);
  expect(listed({ sort: { by: "indicator", isDown: false } })).toEqual(["c", "a", "b"]);
  expect(listed({ sort: { by: "status", isDown: false } })).toEqual(["c", "a", "b"]);
});

test("every row of the table has all columns", () => {
  const { columns, rows } = targetsTable(targetPaths(archiveOf(many), 2026));
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows[0]?.[columns.indexOf("requiredGrowth")]).toBe(10);
});
