import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Fact, Relation } from "./catalog.ts";
import { everything, type Filter, toggleValue, without } from "./filter.ts";
import { countValues, filterEntities, freeingDimensions, type Sight } from "./filter-entities.ts";
import type { Bounds, DetailsSlice, IndexEntity, IndexSlice } from "./slice.ts";

const entity = (id: string, change: Partial<IndexEntity> = {}): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh: id, en: id, ko: id },
  aliases: [],
  keys: [],
  geometry: null,
  ...change,
});

const evidence = { source: "source/003", section: "三", offset: 1, figure: "1" };

const fact = (subject: string, change: Partial<Fact> = {}): Fact => ({
  id: `fact/003-${subject.replace("/", "-")}-${change.kind ?? "target"}-${change.year ?? "undated"}`,
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

const bounds = (west: number): { frame: { bounds: Bounds; squareKilometres: number } } => ({
  frame: { bounds: [west, 37, west + 0.1, 37.1], squareKilometres: 1 },
});

const archive = buildArchive(
  {
    sources: [
      { id: "source/002", status: "draft" },
      { id: "source/003", status: "official" },
    ],
    entities: [
      entity("zone/gaoqu", {
        name: { zh: "高区", en: "Hi-Tech", ko: "가오구" },
        keys: ["gao qu"],
        ...bounds(122),
      }),
      entity("zone/jingqu", { name: { zh: "经区", en: "ETDZ", ko: "징구" }, ...bounds(122.5) }),
      entity("park/a", { isUnlocated: true }),
      entity("enterprise/b", bounds(122)),
      entity("cluster/medical"),
      entity("chain/devices"),
      entity("body/science"),
      entity("matter/one"),
    ],
  } as unknown as IndexSlice,
  {
    facts: [
      fact("zone/gaoqu", { kind: "target", year: 2020 }),
      fact("zone/gaoqu", { kind: "baseline", year: 2016 }),
      fact("park/a", { year: null, evidence: { ...evidence, source: "source/002" } }),
      fact("zone/jingqu", { kind: "target", year: 2024 }),
    ],
    relations: [
      relate("park/a", "located-in", "zone/gaoqu"),
      relate("zone/gaoqu", "hosts", "enterprise/b"),
      relate("enterprise/b", "active-in", "chain/devices"),
      relate("chain/devices", "part-of", "cluster/medical"),
      relate("body/science", "leads-matter", "matter/one"),
      relate("matter/one", "concerns", "park/a"),
    ],
    conflicts: [],
    mentions: { "cluster/medical": [{ source: "source/002", offset: 1 }] },
  } as unknown as DetailsSlice,
);

const left = (filter: Partial<Filter>, extent: Bounds | null = null) =>
  filterEntities(archive, { ...everything, ...filter }, { extent, inside: null }).map(
    ({ id }) => id,
  );

test("without a filter everything is left, in catalog order", () => {
  expect(left({})).toEqual(archive.index.entities.map(({ id }) => id));
});

test("values of one dimension are alternatives, dimensions hold together", () => {
  expect(left({ types: ["zone", "park"] })).toEqual(["zone/gaoqu", "zone/jingqu", "park/a"]);
  expect(left({ types: ["zone", "park"], inside: ["zone/gaoqu"] })).toEqual(["park/a"]);
  expect(left({ inside: ["zone/gaoqu"] })).toEqual(["park/a", "enterprise/b"]);
});

test("kind, year and document must hold of one and the same fact", () => {
  expect(left({ kinds: ["target"], years: { first: 2020, last: 2020 } })).toEqual(["zone/gaoqu"]);
  expect(left({ kinds: ["target"], years: { first: 2016, last: 2016 } })).toEqual([]);
  expect(left({ years: "unstated" })).toEqual(["park/a"]);
  expect(left({ kinds: ["target"], statuses: ["draft"] })).toEqual(["park/a"]);
  expect(left({ sources: ["source/003"], statuses: ["draft"] })).toEqual([]);
});

test("without kinds and years a document leaves what it names or states something of", () => {
  expect(left({ sources: ["source/002"] })).toEqual(["park/a", "cluster/medical"]);
});

test("an industry leaves what works in it or in a part of it", () => {
  expect(left({ industries: ["cluster/medical"] })).toEqual([
    "enterprise/b",
    "cluster/medical",
    "chain/devices",
  ]);
});

test("a body leaves itself, its tasks and what they concern", () => {
  expect(left({ bodies: ["body/science"] })).toEqual(["park/a", "body/science", "matter/one"]);
});

test("names match in any language, by pinyin and by initials", () => {
  for (const text of ["高", "hi-t", "가오", "gaoq", "gq"])
    expect(left({ text }), text).toEqual(["zone/gaoqu"]);
  expect(left({ text: "aoq" })).toEqual([]);
});

test("in view is what the map frames there; what has no place is not", () => {
  expect(left({ isInView: true }, [121.9, 36.9, 122.2, 37.2])).toEqual([
    "zone/gaoqu",
    "enterprise/b",
  ]);
  expect(left({ isInView: true }, null)).toHaveLength(archive.index.entities.length);
});

test("in a drawing is what lies in it for all one knows; until that is known nothing is left out", () => {
  const filter: Filter = { ...everything, drawings: [{ drawing: "drawn", outline: null }] };
  const sight = {
    extent: null,
    inside: new Map([["zone/gaoqu", { isCertain: false, share: 0.1 }]]),
  };
  const ids = (asked: Filter, seen: Sight) =>
    filterEntities(archive, asked, seen).map(({ id }) => id);
  expect(ids(filter, sight)).toEqual(["zone/gaoqu"]);
  expect(ids(everything, sight)).toHaveLength(archive.index.entities.length);
  expect(ids(filter, { ...sight, inside: null })).toHaveLength(archive.index.entities.length);
  expect(countValues(archive, filter, sight, () => true).types).toEqual(new Map([["zone", 1]]));
  expect(freeingDimensions(archive, { ...filter, types: ["park"] }, sight, () => true)).toEqual([
    { dimension: "types", count: 1 },
    { dimension: "drawings", count: 1 },
  ]);
});

test("a bar says how many a press would leave, whatever else of its dimension is chosen", () => {
  const filter = { ...everything, types: ["zone"] as const };
  const counts = countValues(archive, filter, null, () => true);
  expect(counts.types.get("park")).toBe(1);
  expect(counts.kinds).toEqual(
    new Map([
      ["target", 2],
      ["baseline", 1],
    ]),
  );
  expect(countValues(archive, everything, null, ({ id }) => id === "park/a").types).toEqual(
    new Map([["park", 1]]),
  );
});

test("what dropping each filter alone would give is told, most first", () => {
  const filter: Filter = { ...everything, types: ["park"], text: "gaoqu", kinds: ["baseline"] };
  expect(left(filter)).toEqual([]);
  expect(freeingDimensions(archive, filter, null, () => true)).toEqual([
    { dimension: "types", count: 1 },
  ]);
});

test("a press chooses a value and lets it go; a dimension is dropped as a whole", () => {
  const chosen = toggleValue(toggleValue(everything, "types", "park"), "types", "zone");
  expect(chosen.types).toEqual(["park", "zone"]);
  expect(toggleValue(chosen, "types", "park").types).toEqual(["zone"]);
  expect(without(chosen, "types")).toEqual(everything);
});
