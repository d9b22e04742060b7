import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Fact, Relation } from "./catalog.ts";
import { leadersOf, markedFor, placesIn, responsibilitiesFor, surroundingsOf } from "./dossier.ts";
import { clusterGoals, figuresOf } from "./figures.ts";
import type { DetailsSlice, IndexEntity } from "./slice.ts";

const entity = (id: string, parent?: string): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh: id, en: id, ko: id },
  aliases: [],
  keys: [],
  geometry: null,
  ...(parent && { parent }),
});

const evidence = { source: "source/003", section: "三", offset: 1, figure: "1" };

const fact = (id: string, subject: string, change: Partial<Fact> = {}): Fact => ({
  id: `fact/${id}`,
  subject,
  indicator: { id: "revenue", zh: "营业收入", en: "Revenue", ko: "매출" },
  value: 1,
  comparator: "=",
  unit: "亿元",
  year: 2024,
  kind: "target",
  evidence,
  ...change,
});

const relate = (from: string, type: Relation["type"], to: string): Relation => ({
  from,
  type,
  to,
  evidence,
});

const archiveOf = (entities: IndexEntity[], facts: Fact[], relations: Relation[]) => {
  const details: DetailsSlice = {
    schemaVersion: 1,
    dataVersion: "2026-01-01",
    summaries: {},
    mentions: {},
    facts,
    relations,
    conflicts: [],
    topics: {},
    entered: [],
    keyFigures: {},
    indicatorKeys: {},
  };
  return buildArchive(
    { schemaVersion: 1, dataVersion: "2026-01-01", sources: [], entities },
    details,
  );
};

test("an industry is led by the areas that lead a part of it", () => {
  const archive = archiveOf(
    [entity("zone/a"), entity("zone/b"), entity("cluster/whole"), entity("cluster/part")],
    [],
    [
      relate("zone/a", "leads-industry", "cluster/whole"),
      relate("zone/b", "leads-industry", "cluster/part"),
      relate("cluster/part", "part-of", "cluster/whole"),
    ],
  );
  expect(leadersOf(archive, "cluster/whole").map((link) => link.entity.id)).toEqual([
    "zone/a",
    "zone/b",
  ]);
});

test("what rests on an inferred membership is inferred; the stated lead goes before it", () => {
  const archive = archiveOf(
    [entity("zone/a"), entity("zone/b"), entity("cluster/whole"), entity("cluster/part")],
    [],
    [
      relate("zone/a", "leads-industry", "cluster/whole"),
      relate("zone/a", "leads-industry", "cluster/part"),
      relate("zone/b", "leads-industry", "cluster/part"),
      { ...relate("cluster/part", "part-of", "cluster/whole"), inferred: true },
    ],
  );
  expect(
    leadersOf(archive, "cluster/whole").map(({ entity: area, relation }) => [
      area.id,
      relation.inferred ?? false,
    ]),
  ).toEqual([
    ["zone/a", false],
    ["zone/b", true],
  ]);
  expect(markedFor(archive, "cluster/whole")).toEqual(["zone/a", "zone/b"]);
  expect(markedFor(archive, "zone/a")).toEqual(["zone/a"]);
});

test("cluster goals are comparable only where measure, unit and year agree", () => {
  const tourism = { id: "tourism-income", zh: "旅游收入", en: "Tourism income", ko: "관광 수입" };
  const archive = archiveOf(
    [
      entity("city/weihai"),
      entity("cluster/a", "city/weihai"),
      entity("cluster/b", "city/weihai"),
      entity("cluster/c", "city/weihai"),
      entity("cluster/d", "city/weihai"),
    ],
    [
      fact("a", "cluster/a"),
      fact("b", "cluster/b"),
      fact("c", "cluster/c", { indicator: tourism }),
    ],
    [],
  );
  expect(
    clusterGoals(archive).map(({ cluster, isComparable }) => [cluster.id, isComparable]),
  ).toEqual([
    ["cluster/a", true],
    ["cluster/b", true],
    ["cluster/c", false],
    ["cluster/d", false],
  ]);
});

test("figures, goals in words and states are told apart", () => {
  const archive = archiveOf(
    [entity("zone/a")],
    [
      fact("figure", "zone/a"),
      fact("goal", "zone/a", { value: null, unit: "无", kind: "plan" }),
      fact("state", "zone/a", { kind: "baseline" }),
    ],
    [],
  );
  const { targets, commitments, states } = figuresOf(archive, "zone/a");
  expect([targets, commitments, states].map((facts) => facts.map(({ id }) => id))).toEqual([
    ["fact/figure"],
    ["fact/goal"],
    ["fact/state"],
  ]);
});

test("bodies answer for the matters that concern an area; surroundings name what lies above", () => {
  const archive = archiveOf(
    [
      entity("city/weihai"),
      entity("district/d", "city/weihai"),
      entity("zone/a", "city/weihai"),
      entity("matter/m"),
      entity("body/b"),
    ],
    [],
    [
      relate("zone/a", "lies-in", "district/d"),
      relate("matter/m", "concerns", "zone/a"),
      relate("body/b", "responsible-for", "matter/m"),
    ],
  );
  const [first] = responsibilitiesFor(archive, "zone/a");
  expect(first?.matter.id).toBe("matter/m");
  expect(first?.bodies.map((link) => link.entity.id)).toEqual(["body/b"]);
  const { parent, above } = surroundingsOf(archive, "zone/a");
  expect(parent?.id).toBe("city/weihai");
  expect(above.map((link) => link.entity.id)).toEqual(["district/d"]);
  expect(surroundingsOf(archive, "district/d").inside.map((link) => link.entity.id)).toEqual([
    "zone/a",
  ]);
});

test("a place stands in its area, in what the area is part of, and once", () => {
  const archive = archiveOf(
    [
      entity("belt/a"),
      entity("zone/a"),
      entity("subzone/a"),
      entity("park/a", "zone/a"),
      entity("project/a"),
      entity("platform/a"),
      entity("platform/outside"),
    ],
    [],
    [
      relate("zone/a", "part-of", "belt/a"),
      relate("subzone/a", "part-of", "zone/a"),
      relate("project/a", "located-in", "subzone/a"),
      relate("park/a", "hosts", "platform/a"),
      relate("zone/a", "hosts", "platform/a"),
    ],
  );
  const ids = (id: string) => placesIn(archive, id, ["project", "platform"]).map((one) => one.id);
  expect(ids("zone/a")).toEqual(["project/a", "platform/a"]);
  expect(ids("belt/a")).toEqual(["project/a", "platform/a"]);
  expect(ids("subzone/a")).toEqual(["project/a"]);
  expect(ids("platform/outside")).toEqual([]);
});
