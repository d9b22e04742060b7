import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Relation } from "./catalog.ts";
import type { IndexEntity } from "./slice.ts";
import { structureOf } from "./structure.ts";

const entity = (id: string, parent?: string): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh: id, en: id, ko: id },
  aliases: [],
  keys: [],
  geometry: null,
  ...(parent && { parent }),
});

const relate = (from: string, type: Relation["type"], to: string, inferred?: true): Relation => ({
  from,
  type,
  to,
  evidence: { source: "source/003", section: "三", offset: 1, figure: "1" },
  ...(inferred && { inferred }),
});

const archiveOf = (entities: IndexEntity[], relations: Relation[]) =>
  buildArchive(
    { schemaVersion: 1, dataVersion: "2026-01-01", sources: [], entities },
    {
      schemaVersion: 1,
      dataVersion: "2026-01-01",
      summaries: {},
      mentions: {},
      facts: [],
      relations,
      conflicts: [],
      topics: {},
      entered: [],
      keyFigures: {},
      indicatorKeys: {},
    },
  );

const areas = [
  entity("city/weihai"),
  entity("district/huancui", "city/weihai"),
  entity("zone/gaoqu", "city/weihai"),
  entity("zone/zongbao", "city/weihai"),
  entity("belt/north-coast-hightech", "city/weihai"),
  entity("demonstration-zone/industry-city", "city/weihai"),
  entity("subzone/central-city", "city/weihai"),
  entity("subzone/east-binhai", "zone/gaoqu"),
  entity("subzone/elsewhere", "zone/gaoqu"),
];

const relations = [
  relate("zone/gaoqu", "lies-in", "district/huancui", true),
  relate("zone/gaoqu", "part-of", "belt/north-coast-hightech"),
  relate("zone/gaoqu", "part-of", "subzone/central-city"),
  relate("demonstration-zone/industry-city", "anchored-in", "zone/gaoqu"),
  relate("demonstration-zone/industry-city", "anchored-in", "subzone/east-binhai"),
];

const structure = structureOf(archiveOf(areas, relations));

test("columns go from who governs to what plans are anchored in, in legal order", () => {
  expect(structure.columns.map((nodes) => nodes.map(({ id }) => id))).toEqual([
    ["city/weihai"],
    ["district/huancui"],
    ["zone/gaoqu", "zone/zongbao"],
    // A subzone of which a zone is part lies over the ground, as the plans do.
    ["subzone/central-city", "demonstration-zone/industry-city", "belt/north-coast-hightech"],
    ["subzone/east-binhai"],
  ]);
});

test("links hold what the documents say, and which of it is inferred", () => {
  const link = structure.links.find(({ kind }) => kind === "lies-in");
  expect(link).toMatchObject({
    ends: ["district/huancui", "zone/gaoqu"],
    isInferred: true,
    relations: [relations[0]],
  });
  expect(structure.links.filter(({ kind }) => kind === "anchored-in")).toHaveLength(2);
});

test("the order of the catalog stands only where no relation says where something belongs", () => {
  const parents = structure.links.filter(({ kind }) => kind === "parent");
  expect(parents.map(({ ends }) => ends)).toEqual([
    ["city/weihai", "district/huancui"],
    ["city/weihai", "zone/zongbao"],
  ]);
  expect(parents.every((link) => link.relations.length === 0)).toBe(true);
});

test("the ground under most plans is named with them", () => {
  expect(
    structure.densest.map(({ ground, plans }) => [ground.id, plans.map(({ id }) => id)]),
  ).toEqual([
    [
      "zone/gaoqu",
      ["subzone/central-city", "demonstration-zone/industry-city", "belt/north-coast-hightech"],
    ],
  ]);
});
