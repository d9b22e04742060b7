import { expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import type { Fact, Relation } from "#domain/catalog.ts";
import type { DetailsSlice, IndexEntity, IndexSlice } from "#domain/slice.ts";
import type { Criterion, Wish } from "./criterion.ts";
import type { Distances, Nearest } from "./distances.ts";
import { judge } from "./judge.ts";
import { admitBy, nearMissesOf } from "./near-misses.ts";
import { rankCandidates } from "./rank-candidates.ts";

const entity = (id: string, parent = "city/w"): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh: id, en: id, ko: id },
  aliases: [],
  keys: [],
  geometry: null,
  parent,
});

const relate = (from: string, type: Relation["type"], to: string): Relation => ({
  from,
  type,
  to,
  evidence: { source: "source/003", section: "三", offset: 1, figure: "1" },
});

const fact = (subject: string, change: Partial<Fact>): Fact => ({
  id: `fact/003-${subject.replace("/", "-")}-${change.kind ?? "baseline"}`,
  subject,
  indicator: { id: "total-area", zh: "总面积", en: "area", ko: "면적" },
  value: 10,
  comparator: "=",
  unit: "平方公里",
  year: null,
  kind: "baseline",
  evidence: { source: "source/003", section: "二", offset: 4, figure: "10" },
  ...change,
});

const entities = [
  entity("city/w"),
  entity("district/d"),
  entity("zone/z"),
  entity("zone/y"),
  entity("park/own", "zone/z"),
  entity("park/other", "zone/z"),
  entity("park/quiet", "zone/z"),
  entity("park/lost"),
  entity("enterprise/one"),
  entity("honour/national-green-park"),
  entity("cluster/sea"),
  entity("cluster/fish"),
  entity("cluster/it"),
];
const relations = [
  relate("zone/z", "lies-in", "district/d"),
  relate("zone/z", "leads-industry", "cluster/sea"),
  relate("zone/y", "leads-industry", "cluster/it"),
  relate("cluster/fish", "part-of", "cluster/sea"),
  relate("park/own", "active-in", "cluster/fish"),
  relate("park/other", "active-in", "cluster/it"),
  relate("zone/z", "hosts", "enterprise/one"),
  relate("zone/z", "holds", "honour/national-green-park"),
];
const facts = [
  fact("park/own", {}),
  fact("park/other", { value: 3000, unit: "亩", kind: "target" }),
  fact("zone/z", {
    kind: "plan",
    indicator: { id: "gdp", zh: "总", en: "gdp", ko: "총" },
  }),
];
const archiveOf = (listed: IndexEntity[] = entities) =>
  buildArchive(
    {
      schemaVersion: 1,
      dataVersion: "2026-01-01",
      sources: [
        { id: "source/001", published: "2017-11-08" },
        { id: "source/003", published: "2023-07" },
      ],
      entities: listed,
    } as unknown as IndexSlice,
    {
      mentions: { "park/own": [{ source: "source/001", offset: 1 }] },
      facts,
      relations,
      conflicts: [],
      topics: { gdp: "economy" },
    } as unknown as DetailsSlice,
  );
const archive = archiveOf();

const nearest = (metres: number, errorMetres: number): Nearest => ({
  site: entity("transport/port"),
  metres,
  errorMetres,
  from: "point",
});
const distances: Distances = new Map(
  (
    [
      ["park/own", 9000, 500],
      ["park/other", 10_500, 2000],
      ["zone/z", 14_200, 1000],
    ] as const
  ).map(([id, metres, error]) => [
    id,
    { port: nearest(metres, error), airport: null, station: null },
  ]),
);

const judged = (wish: Wish, id: string) => {
  const candidate = archive.entities.get(id);
  if (!candidate) throw new Error(id);
  return judge(archive, distances, wish, candidate);
};
const asked = (wish: Wish, change: Partial<Criterion> = {}): Criterion => ({
  wish,
  importance: "nice",
  weight: 3,
  unknownPasses: false,
  ...change,
});
const sea: Wish = { kind: "industry", industries: ["cluster/sea"] };
const port: Wish = { kind: "near", to: "port", within: 10_000 };

test("what is said of the place itself counts whole, what is said of the area around it half, and is said to be", () => {
  expect(judged(sea, "park/own")).toMatchObject({ verdict: "met", value: 1, around: null });
  expect(judged(sea, "park/quiet")).toMatchObject({
    verdict: "partly",
    value: 0.5,
    around: { id: "zone/z" },
    grounds: [{ relation: { from: "zone/z", type: "leads-industry" } }],
  });
  // It works in something else, so what its zone leads is not said of it.
  expect(judged(sea, "park/other")).toMatchObject({
    verdict: "unmet",
    value: 0,
    reason: { kind: "otherIndustries" },
  });
  expect(judged({ kind: "honours", level: "national" }, "park/own")).toMatchObject({
    verdict: "partly",
    around: { id: "zone/z" },
  });
  expect(judged({ kind: "honours", level: "any" }, "park/lost").verdict).toBe("unknown");
});

test("what no document states is unknown, never nought", () => {
  expect(judged(sea, "park/lost")).toMatchObject({ verdict: "unknown", value: null });
  expect(judged({ kind: "projects", least: 1 }, "zone/z")).toMatchObject({
    value: null,
    reason: { kind: "silent" },
  });
  expect(judged({ kind: "size", least: 1, most: null }, "zone/z").value).toBeNull();
  expect(judged(port, "park/lost")).toMatchObject({ value: null, reason: { kind: "unplaced" } });
  expect(judged({ kind: "targets", topic: "sea" }, "zone/z").value).toBeNull();
  expect(judged({ kind: "date", since: 2020 }, "park/lost").value).toBeNull();
});

test("a distance within its error of the limit is possible, by the share of the error that lies within", () => {
  expect(judged(port, "park/own")).toMatchObject({ verdict: "met", value: 1 });
  expect(judged(port, "park/other")).toMatchObject({ verdict: "partly", value: 0.375 });
  expect(judged(port, "zone/z")).toMatchObject({ verdict: "unmet", value: 0 });
});

test("counts, sizes, dates, kinds and places are judged by what is stated", () => {
  expect(judged({ kind: "enterprises", industries: [], least: 4 }, "zone/z")).toMatchObject({
    verdict: "unmet",
    value: 0.25,
  });
  expect(judged({ kind: "enterprises", industries: [], least: 1 }, "zone/z").verdict).toBe("met");
  expect(judged({ kind: "size", least: null, most: 2e6 }, "park/other")).toMatchObject({
    verdict: "met",
    reason: { kind: "size", fact: { value: 3000 } },
  });
  expect(judged({ kind: "size", least: null, most: 2e6 }, "park/own").verdict).toBe("unmet");
  expect(judged({ kind: "date", since: 2020 }, "park/own")).toMatchObject({
    verdict: "met",
    reason: { published: "2023-07" },
  });
  expect(judged({ kind: "type", types: ["zone"] }, "park/own").verdict).toBe("unmet");
  expect(judged({ kind: "inside", areas: ["district/d"] }, "park/own").verdict).toBe("met");
  expect(judged({ kind: "inside", areas: ["zone/y"] }, "park/own")).toMatchObject({
    verdict: "unmet",
    reason: { kind: "elsewhere", area: { id: "zone/z" } },
  });
  expect(judged({ kind: "inside", areas: ["zone/y"] }, "park/lost").verdict).toBe("unknown");
});

const namesOf = (criteria: Criterion[], from = archive) =>
  rankCandidates(from, distances, criteria, false).ranked.map((one) => [
    one.entity.id,
    one.rank,
    one.score.low,
  ]);

test("a must rules out, the rest weighs; equal scores share a number; the order of the catalog is of no account", () => {
  const criteria = [asked(sea, { importance: "must" }), asked(port, { weight: 1 })];
  const ranked = namesOf(criteria);
  expect(ranked).toEqual([
    ["park/own", 1, 1],
    ["zone/z", 2, 0.75],
    ["park/quiet", 3, 0.375],
  ]);
  expect(namesOf(criteria, archiveOf([...entities].reverse()))).toEqual(ranked);
  expect(namesOf([asked({ kind: "type", types: ["zone"] })]).map(([, rank]) => rank)).toEqual([
    1, 1, 3, 3, 3, 3,
  ]);
  expect(namesOf([asked(sea, { importance: "off" })])).toEqual([]);
});

test("unknown passes a must only where it may", () => {
  const must = asked(sea, { importance: "must" });
  const idsOf = (criteria: Criterion[]) => namesOf(criteria).map(([id]) => id);
  expect(idsOf([must])).not.toContain("park/lost");
  expect(idsOf([{ ...must, unknownPasses: true }])).toContain("park/lost");
});

test("unlike figures are not ranked by until a person agrees, and rule out all the same", () => {
  const size = asked({ kind: "size", least: 5e6, most: null });
  const { unlike, weights, ranked } = rankCandidates(archive, distances, [size, asked(sea)], false);
  expect(unlike).toMatchObject([{ criterion: 0, ways: ["kinds", "unknownYears", "units"] }]);
  expect(weights).toEqual([0, 3]);
  expect(ranked[0]?.score.share).toBe(1);
  const agreed = rankCandidates(archive, distances, [size, asked(sea)], true);
  expect(agreed.weights).toEqual([3, 3]);
  const must = rankCandidates(archive, distances, [{ ...size, importance: "must" }], false);
  expect(must.ranked.map((one) => one.entity.id)).toEqual(["park/own"]);
});

test("near misses come with the least change that admits them, the smallest first", () => {
  const criteria = [asked(port, { importance: "must" }), asked(sea, { importance: "must" })];
  const misses = nearMissesOf(rankCandidates(archive, distances, criteria, false));
  expect(misses.map((one) => [one.entity.id, one.admissions[0]?.by])).toEqual([
    ["zone/z", "limit"],
    ["park/quiet", "unknown"],
    ["park/other", "importance"],
  ]);
  expect(misses[0]?.admissions[0]?.changed.wish).toEqual({ ...port, within: 14_000 });
  for (const miss of misses) {
    const admitted = rankCandidates(
      archive,
      distances,
      admitBy(criteria, miss.admissions),
      false,
    ).ranked.map((one) => one.entity.id);
    expect(admitted).toContain(miss.entity.id);
  }
});
