import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Relation } from "./catalog.ts";
import { clusterDiagram } from "./cluster-diagram.ts";
import { clustersDiagram } from "./clusters-diagram.ts";
import { clusterOf, countCluster, industriesOfCluster, outside } from "./industry-chain.ts";
import type { IndexEntity } from "./slice.ts";

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

const archive = buildArchive(
  {
    schemaVersion: 1,
    dataVersion: "2026-01-01",
    sources: [],
    entities: [
      entity("city/weihai"),
      entity("zone/gaoqu", "city/weihai"),
      entity("zone/jingqu", "city/weihai"),
      entity("marine-core/east", "city/weihai"),
      entity("cluster/medical", "city/weihai"),
      entity("chain/drugs"),
      entity("cluster/devices"),
      entity("cluster/logistics"),
      entity("park/devices", "zone/gaoqu"),
      entity("enterprise/weigao"),
      entity("project/plan", "zone/gaoqu"),
      entity("institution/school"),
    ],
  },
  {
    schemaVersion: 1,
    dataVersion: "2026-01-01",
    summaries: {},
    mentions: {},
    facts: [],
    relations: [
      relate("chain/drugs", "part-of", "cluster/medical", true),
      relate("cluster/devices", "part-of", "cluster/medical"),
      relate("city/weihai", "leads-industry", "cluster/medical"),
      relate("zone/gaoqu", "leads-industry", "cluster/medical"),
      relate("zone/gaoqu", "leads-industry", "cluster/devices"),
      relate("marine-core/east", "leads-industry", "chain/drugs"),
      relate("zone/jingqu", "leads-industry", "cluster/logistics"),
      relate("enterprise/weigao", "active-in", "cluster/devices"),
      relate("park/devices", "active-in", "cluster/devices", true),
      relate("project/plan", "active-in", "cluster/devices"),
      relate("institution/school", "active-in", "cluster/devices"),
      relate("zone/gaoqu", "hosts", "enterprise/weigao"),
      relate("park/devices", "located-in", "zone/gaoqu", true),
    ],
    conflicts: [],
    topics: {},
    entered: [],
    keyFigures: {},
    indicatorKeys: {},
  },
);

test("an industry belongs to the cluster it is or is part of, or to none of them", () => {
  expect(clusterOf(archive, "cluster/medical")).toBe("cluster/medical");
  expect(clusterOf(archive, "chain/drugs")).toBe("cluster/medical");
  expect(clusterOf(archive, "cluster/logistics")).toBe(outside);
  expect(clusterOf(archive, "zone/gaoqu")).toBeNull();
  expect(clusterOf(archive, null)).toBeNull();
});

test("a cluster lists itself, its clusters, its chains, and what works in each, kind by kind", () => {
  expect(
    industriesOfCluster(archive, "cluster/medical").map(({ industry, carriers }) => [
      industry.id,
      carriers.map((carrier) => carrier.entity.id),
    ]),
  ).toEqual([
    ["cluster/medical", []],
    ["cluster/devices", ["park/devices", "enterprise/weigao", "project/plan"]],
    ["chain/drugs", []],
  ]);
  expect(countCluster(archive, "cluster/medical")).toEqual({
    parts: 2,
    empty: 1,
    park: 1,
    enterprise: 1,
    platform: 0,
    project: 1,
  });
});

test("an unfolded cluster leads from its parts to the ground, through a gap where nothing is stated", () => {
  const { columns, links } = clusterDiagram(archive, "cluster/medical");
  expect(columns.map((nodes) => nodes.map(({ id }) => id))).toEqual([
    ["cluster/medical"],
    ["cluster/devices", "chain/drugs"],
    ["park/devices", "enterprise/weigao", "project/plan", "gap chain/drugs"],
    ["city/weihai", "zone/gaoqu", "marine-core/east"],
  ]);
  const byId = new Map(links.map((link) => [link.id, link]));
  expect(byId.get("chain/drugs leads-industry marine-core/east")?.through).toBe("gap chain/drugs");
  expect(byId.get("cluster/devices leads-industry zone/gaoqu")?.through).toBeUndefined();
  // No relation says where the project is: the order of the catalog stands in.
  expect(byId.get("project/plan parent zone/gaoqu")?.relations).toEqual([]);
  expect(byId.has("park/devices parent zone/gaoqu")).toBe(false);
});

test("all clusters stand between the areas that lead them; a link counts what it holds", () => {
  const { columns, links } = clustersDiagram(archive);
  expect(columns.map((nodes) => nodes.map(({ id }) => id))).toEqual([
    ["zone/gaoqu", "zone/jingqu"],
    ["cluster/medical", outside],
    ["marine-core/east"],
  ]);
  expect(
    links.map(({ ends, relations, isInferred }) => [ends, relations.length, isInferred]),
  ).toEqual([
    [["zone/gaoqu", "cluster/medical"], 2, false],
    // The chain is only inferred to be part of the cluster.
    [["cluster/medical", "marine-core/east"], 1, true],
    [["zone/jingqu", outside], 1, false],
  ]);
});
