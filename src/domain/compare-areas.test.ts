import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Conflict, Fact, Relation } from "./catalog.ts";
import { areasNamed, compareAreas } from "./compare-areas.ts";
import { barsOf } from "./compare-figures.ts";
import { chooseRows } from "./compare-row.ts";
import { compareTable } from "./compare-table.ts";
import type { DetailsSlice, IndexSlice } from "./slice.ts";

const name = (zh: string) => ({ zh, en: zh, ko: zh });

let offset = 0;
const fact = (subject: string, indicator: string, change: Partial<Fact> = {}): Fact => {
  offset += 1;
  return {
    id: `fact/003-${offset}`,
    subject,
    indicator: { id: indicator, ...name(indicator) },
    value: 100,
    comparator: "=",
    unit: "亿元",
    year: 2023,
    kind: "baseline",
    evidence: { source: "source/003", section: "一", offset, figure: "100" },
    ...change,
  };
};

const leads = (from: string, to: string): Relation => ({
  from,
  type: "leads-industry",
  to,
  evidence: { source: "source/003", section: "二", offset: 9, figure: to },
});

const archiveOf = (facts: Fact[], conflicts: Conflict[] = []) =>
  buildArchive(
    {
      sources: [],
      entities: [
        { id: "zone/a", type: "zone", name: name("甲区"), aliases: [] },
        { id: "zone/b", type: "zone", name: name("乙区"), aliases: [] },
        { id: "zone/c", type: "zone", name: name("丙区"), aliases: [] },
        { id: "cluster/it", type: "cluster", name: name("信息"), aliases: [] },
        { id: "cluster/marine", type: "cluster", name: name("海洋"), aliases: [] },
        { id: "cluster/food", type: "cluster", name: name("食品"), aliases: [] },
      ],
    } as unknown as IndexSlice,
    {
      facts,
      conflicts,
      relations: [
        leads("zone/b", "cluster/food"),
        leads("zone/a", "cluster/it"),
        leads("zone/b", "cluster/it"),
        leads("zone/c", "cluster/marine"),
        { ...leads("cluster/food", "cluster/marine"), type: "part-of", inferred: true },
      ],
      topics: { gdp: "economy", firms: "industry" },
    } as unknown as DetailsSlice,
  );

const comparisonOf = (facts: Fact[], conflicts?: Conflict[], ids = ["zone/a", "zone/b"]) => {
  const archive = archiveOf(facts, conflicts);
  const areas = areasNamed(archive, ids);
  const rows = compareAreas(archive, areas);
  const rowOf = (id: string) => {
    const found = rows.find((row) => row.id === id);
    if (!found?.compared) throw new Error(`There is nothing compared in ${id}.`);
    return { ...found, compared: found.compared };
  };
  return { archive, areas, rows, rowOf };
};

test("an industry several areas lead has a row of its own; what one has besides stands below", () => {
  const { rows } = comparisonOf([]);
  const industries = rows.filter(({ part }) => part === "industries");
  expect(industries.map(({ id }) => id)).toEqual(["industries/cluster/it", "industries/own"]);
  expect(industries[1]?.cells.map(({ length }) => length)).toEqual([0, 1]);
  // What else there is of 甲区 stands above: it is not silent.
  expect(industries[1]?.isBesides).toEqual([true, true]);
});

test("industries that are part of one cluster stand together, marked where that is inferred", () => {
  const { rows } = comparisonOf([], [], ["zone/b", "zone/c"]);
  const [akin, own] = rows.filter(({ part }) => part === "industries");
  expect(akin?.id).toBe("industries/cluster/marine");
  expect(akin?.cells.flat()).toMatchObject([
    { entity: { id: "cluster/food" }, relation: { inferred: true } },
    { entity: { id: "cluster/marine" } },
  ]);
  expect(own?.cells.map(({ length }) => length)).toEqual([1, 0]);
});

test("indicators of several areas come first, those of one are folded by topic", () => {
  const { rows } = comparisonOf([
    fact("zone/a", "firms"),
    fact("zone/a", "gdp"),
    fact("zone/b", "gdp"),
  ]);
  const figures = rows.filter(({ part }) => part === "figures");
  expect(figures.map(({ id, alone }) => [id, alone])).toEqual([
    ["figures/gdp", null],
    ["figures/firms", "industry"],
  ]);
});

test("like figures are drawn and the largest is named; other units of the same measure are unlike", () => {
  const { rowOf } = comparisonOf([
    fact("zone/a", "gdp", { value: 5000, unit: "万元" }),
    fact("zone/a", "gdp", { value: 900, year: 2020 }),
    fact("zone/b", "gdp", { value: 0.25 }),
  ]);
  const { compared } = rowOf("figures/gdp");
  expect(compared.unlike).toEqual(["units"]);
  expect(barsOf(compared, false)).toBeNull();
  expect(barsOf(compared, true)).toEqual([
    { share: 1, isLargest: false },
    { share: 0.5, isLargest: false },
  ]);
  const like = comparisonOf([
    fact("zone/a", "gdp", { value: 10, year: 2020 }),
    fact("zone/a", "gdp", { value: 40, kind: "target", year: 2025 }),
    fact("zone/b", "gdp", { value: 80, kind: "target", year: 2025 }),
  ]).rowOf("figures/gdp").compared;
  expect(like.unlike).toEqual([]);
  expect(barsOf(like, false)).toEqual([
    { share: 0.5, isLargest: false },
    { share: 1, isLargest: true },
  ]);
});

test("where no year is common, figures of one kind stand beside one another", () => {
  const { compared } = comparisonOf([
    fact("zone/a", "gdp", { kind: "target", year: 2023 }),
    fact("zone/b", "gdp", { year: 2016 }),
    fact("zone/b", "gdp", { kind: "target", year: 2021 }),
  ]).rowOf("figures/gdp");
  expect(compared.facts.map((one) => one?.year)).toEqual([2023, 2021]);
  expect(compared.unlike).toEqual(["years"]);
});

test.each<[string, Partial<Fact>, string[]]>([
  ["another year", { year: 2016 }, ["years"]],
  ["a year nobody states", { year: null }, ["unknownYears"]],
  ["another kind", { kind: "target" }, ["kinds"]],
  ["a bound beside an exact figure", { comparator: ">=" }, ["bounds"]],
  ["a range", { valueMax: 120 }, ["bounds"]],
  ["a note only one of them has", { note: name("口径不同") }, ["definitions"]],
])(
  "%s is unlike: nothing is drawn before somebody agrees, and then nothing ranked",
  (_, change, unlike) => {
    const { compared } = comparisonOf([
      fact("zone/a", "gdp"),
      fact("zone/b", "gdp", { value: 50, ...change }),
    ]).rowOf("figures/gdp");
    expect(compared.unlike).toEqual(unlike);
    expect(barsOf(compared, false)).toBeNull();
    expect(barsOf(compared, true)?.some((bar) => bar?.isLargest)).toBe(false);
  },
);

test("what a conflict of definitions concerns is unlike, and units that measure otherwise are never drawn", () => {
  const [a, b] = [fact("zone/a", "gdp"), fact("zone/b", "gdp")];
  const conflict: Conflict = {
    id: "conflict/x",
    kind: "definition-differs",
    facts: [b.id],
    explanation: name("口径不同"),
  };
  const differing = comparisonOf([a, b], [conflict]).rowOf("figures/gdp").compared;
  expect(differing.unlike).toEqual(["definitions"]);
  expect(differing.definitions).toEqual([conflict]);
  const apart = comparisonOf([a, { ...b, unit: "%" }]).rowOf("figures/gdp").compared;
  expect(apart.unlike).toEqual(["units"]);
  expect(barsOf(apart, true)).toBeNull();
});

test("rows are narrowed to what differs and to what all have", () => {
  const { rows } = comparisonOf([fact("zone/a", "gdp"), fact("zone/b", "gdp")]);
  const ids = (choice: "differing" | "common") => chooseRows(rows, choice).map(({ id }) => id);
  expect(ids("differing")).not.toContain("figures/gdp");
  expect(ids("differing")).toContain("industries/own");
  expect(ids("common")).toContain("figures/gdp");
  expect(ids("common")).toContain("industries/cluster/it");
  expect(ids("common")).not.toContain("industries/own");
});

test("unknown ids, repeated ones and the fifth are left out", () => {
  const archive = archiveOf([]);
  const ids = ["zone/a", "zone/x", "zone/a", "cluster/it", "zone/b"];
  expect(areasNamed(archive, ids).map(({ id }) => id)).toEqual(["zone/a", "zone/b"]);
});

test("the table of what is shown says silence, unlikeness and evidence", () => {
  const { archive, areas, rows } = comparisonOf([
    fact("zone/a", "gdp", { year: 2016 }),
    fact("zone/b", "gdp"),
    fact("zone/a", "firms"),
  ]);
  const table = compareTable(archive, areas, rows);
  const column = (named: string) => table.columns.indexOf(named);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  const lines = (id: string) => table.rows.filter((row) => row[column("row")] === id);
  expect(lines("figures/gdp").map((row) => row[column("unlike")])).toEqual(["years", "years"]);
  expect(lines("figures/gdp").map((row) => row[column("source")])).toEqual([
    "source/003",
    "source/003",
  ]);
  expect(lines("figures/firms").map((row) => row[column("said")])).toEqual([
    expect.stringContaining("fact/"),
    "not stated",
  ]);
  expect(lines("industries/own")[0]?.[column("said")]).toBe("none");
});
