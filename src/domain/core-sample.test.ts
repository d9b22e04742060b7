import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { coreSample } from "./core-sample.ts";
import type { IndexEntity } from "./slice.ts";

type Accuracy = NonNullable<IndexEntity["geometry"]>["accuracy"];

const entity = (id: string, accuracy: Accuracy, at: [number, number] = [122, 37]): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh: id, en: id, ko: id },
  aliases: [],
  keys: [],
  geometry: { layer: "any", feature: id, accuracy, errorMetres: 500, method: "union" },
  frame: { bounds: [at[0] - 0.01, at[1] - 0.01, at[0] + 0.01, at[1] + 0.01], squareKilometres: 1 },
});

const fact = (id: string, subject: string, unit: Fact["unit"] = "家"): Fact => ({
  id: `fact/003-${id}`,
  subject,
  indicator: { id, zh: id, en: id, ko: id },
  value: 1,
  comparator: "=",
  unit,
  year: 2030,
  kind: "target",
  evidence: { source: "source/003", section: "三", offset: 1, figure: "1" },
});

const archive = buildArchive(
  {
    schemaVersion: 1,
    dataVersion: "2026-01-01",
    sources: [],
    entities: [
      entity("project/far", "point", [122.05, 37]),
      entity("park/near", "point", [122.01, 37]),
      entity("platform/near", "point", [122.02, 37]),
      entity("belt/a", "indicative"),
      entity("marine-core/a", "indicative"),
      entity("demonstration-zone/first", "indicative"),
      entity("demonstration-zone/second", "derived"),
      entity("zone/a", "indicative"),
      entity("city/weihai", "derived"),
      entity("district/a", "derived"),
      { ...entity("cluster/a", "derived"), geometry: null },
    ],
  },
  {
    schemaVersion: 1,
    dataVersion: "2026-01-01",
    summaries: {},
    mentions: {},
    facts: [fact("firms", "zone/a"), fact("parks", "zone/a"), fact("output", "zone/a", "亿元")],
    relations: [],
    conflicts: [],
    topics: {},
    entered: [],
    keyFigures: {},
    indicatorKeys: {},
  },
);

const everything = archive.index.entities.map(({ id }) => id).sort();
const sample = coreSample(archive, [...everything, "zone/unknown"], 2026, {
  longitude: 122,
  latitude: 37,
});

test("who governs stands first, then zones and parks, what is planned over them, and sites from near to far", () => {
  expect(sample.map((item) => item.entity.id)).toEqual([
    "city/weihai",
    "district/a",
    "zone/a",
    "park/near",
    "demonstration-zone/first",
    "demonstration-zone/second",
    "marine-core/a",
    "belt/a",
    "platform/near",
    "project/far",
  ]);
});

test("says how far it may be relied on that the point lies there", () => {
  const certaintyOf = (id: string) => sample.find((item) => item.entity.id === id)?.certainty;
  expect([certaintyOf("district/a"), certaintyOf("zone/a"), certaintyOf("park/near")]).toEqual([
    "line",
    "possible",
    "near",
  ]);
});

test("measures the way to sites alone, and only from a known point", () => {
  const distance = (items: typeof sample, id: string) =>
    items.find((item) => item.entity.id === id)?.distanceMetres;
  // A hundredth of a degree of longitude at 37° N.
  expect(distance(sample, "park/near")).toBeCloseTo(888, -1);
  expect(distance(sample, "zone/a")).toBeNull();
  expect(distance(coreSample(archive, everything, 2026), "park/near")).toBeNull();
});

test("gives the two figures that matter most", () => {
  const figures = sample.find((item) => item.entity.id === "zone/a")?.figures ?? [];
  expect(figures.map(({ indicator }) => indicator.id)).toEqual(["output", "firms"]);
  expect(sample[0]?.figures).toEqual([]);
});
