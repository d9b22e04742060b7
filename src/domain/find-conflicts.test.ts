import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Conflict, Fact } from "./catalog.ts";
import { everyConflict } from "./conflict-filter.ts";
import {
  conflictCases,
  findConflicts,
  freeingConflictParts,
  groupConflicts,
} from "./find-conflicts.ts";
import { sidesTable } from "./sides-table.ts";
import type { DetailsSlice, IndexSlice } from "./slice.ts";

const name = (zh: string) => ({ zh, en: zh, ko: zh });

const fact = (id: string, subject: string, source: string): Fact => ({
  id: `fact/${id}`,
  subject,
  indicator: { id: "gdp", ...name("生产总值") },
  value: 1,
  comparator: "=",
  unit: "亿元",
  year: 2020,
  kind: "baseline",
  evidence: { source: `source/${source}`, section: "一", offset: 1, figure: "1亿元" },
});

const conflict = (id: string, kind: Conflict["kind"], facts: string[]): Conflict => ({
  id: `conflict/${id}`,
  kind,
  facts: facts.map((one) => `fact/${one}`),
  explanation: name(id),
});

const archive = buildArchive(
  {
    sources: [],
    entities: [
      { id: "city/weihai", type: "city", name: name("威海"), aliases: [] },
      { id: "zone/a", type: "zone", name: name("甲区"), aliases: [], parent: "city/weihai" },
      { id: "park/p", type: "park", name: name("园"), aliases: [], parent: "zone/a" },
    ],
  } as unknown as IndexSlice,
  {
    facts: [
      fact("city-3", "city/weihai", "003"),
      fact("city-1", "city/weihai", "001"),
      fact("park-3", "park/p", "003"),
      fact("zone-3", "zone/a", "003"),
    ],
    relations: [],
    conflicts: [
      conflict("between", "figures-differ", ["city-3", "city-1"]),
      {
        ...conflict("within", "definition-differs", ["park-3"]),
        evidence: [{ source: "source/003", section: "二", offset: 7, figure: "别处" }],
      },
      conflict("zone", "definition-differs", ["zone-3"]),
    ],
    topics: {},
  } as unknown as DetailsSlice,
);
const cases = conflictCases(archive);
const found = (filter: Partial<typeof everyConflict>) =>
  findConflicts(archive, cases, { ...everyConflict, ...filter }).map(({ conflict: { id } }) =>
    id.replace("conflict/", ""),
  );

test("two documents, the inside of one, and one at all are told apart", () => {
  expect(found({ sources: ["source/001", "source/003"] })).toEqual(["between"]);
  expect(found({ sources: ["source/003", "source/003"] })).toEqual(["within", "zone"]);
  expect(found({ sources: ["source/003"] })).toEqual(["between", "within", "zone"]);
  expect(found({ sources: ["source/001", "source/001"] })).toEqual([]);
});

test("what concerns a part concerns the area it is part of, but not the whole city", () => {
  expect(found({ area: "zone/a" })).toEqual(["within", "zone"]);
  expect(found({ area: "city/weihai" })).toEqual(["between"]);
});

test("words find the explanation, the name and the wording of a side that is no fact", () => {
  expect(found({ words: "别处" })).toEqual(["within"]);
  expect(found({ words: "甲区" })).toEqual(["within", "zone"]);
  expect(found({ words: "生产总值" })).toEqual(["between", "within", "zone"]);
});

test("where nothing is left, the part that stands in the way is named", () => {
  const filter = { ...everyConflict, kind: "superseded", area: "zone/a" } as const;
  expect(findConflicts(archive, cases, filter)).toEqual([]);
  expect(freeingConflictParts(archive, cases, filter)).toEqual([{ part: "kind", count: 2 }]);
});

test("each stands in one group", () => {
  const keys = (grouping: "kind" | "documents" | "area") =>
    groupConflicts(cases, grouping).map(({ key, members }) => [key, members.length]);
  expect(keys("kind")).toEqual([
    ["definition-differs", 2],
    ["figures-differ", 1],
  ]);
  expect(keys("documents")).toEqual([
    ["source/003", 2],
    ["source/001 source/003", 1],
  ]);
  expect(keys("area")).toEqual([
    ["zone/a", 2],
    ["city/weihai", 1],
  ]);
});

test("every side is a row with its evidence", () => {
  const { columns, rows } = sidesTable(archive, cases);
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows.map((row) => row[columns.indexOf("figure")])).toContain("别处");
});
