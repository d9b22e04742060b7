import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import { isTold } from "./overlaps.ts";
import { overlapsOf } from "./overlaps-of.ts";
import type { IndexEntity } from "./slice.ts";

const entity = (id: string, layer: string): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh: id, en: id, ko: id },
  aliases: [],
  keys: [],
  geometry: { layer, feature: id, accuracy: "indicative", errorMetres: 500, method: "union" },
});

const archive = buildArchive(
  {
    schemaVersion: 1,
    dataVersion: "2026-01-01",
    sources: [],
    entities: [
      entity("city/weihai", "city"),
      entity("district/a", "districts"),
      entity("zone/a", "zones"),
      entity("zone/b", "zones"),
      entity("marine-core/a", "marine-cores"),
      entity("belt/a", "belts"),
    ],
  },
  null,
);

const part = (share: number) => ({ share, low: share, high: share });
const found = overlapsOf(
  archive,
  {
    areas: [
      { area: "district/a", under: "city/weihai", ...part(1), byConstruction: true },
      { area: "district/a", under: "zone/a", ...part(0.2) },
      { area: "district/a", under: "zone/b", ...part(0.3) },
      { area: "district/a", under: "belt/a", ...part(0.3) },
      { area: "district/a", under: "marine-core/a", share: 0.5, low: 0.02, high: 0.98 },
      { area: "district/a", under: "belt/forgotten", ...part(0.3) },
      { area: "zone/a", under: "belt/a", ...part(0.9) },
    ],
    layers: [
      { area: "district/a", layer: "zones", ...part(0.5) },
      { area: "district/a", layer: "belts", ...part(0.3) },
    ],
  },
  "district/a",
);

test("what holds all of it by construction stands apart from what is measured", () => {
  expect(found.whole.map(({ id }) => id)).toEqual(["city/weihai"]);
  expect(
    found.layers.map(({ layer, parts }) => [
      layer,
      ...parts.map((one) => [one.entity.id, one.share.share]),
    ]),
  ).toEqual([
    ["zones", ["zone/a", 0.2], ["zone/b", 0.3]],
    ["belts", ["belt/a", 0.3]],
  ]);
});

test("several of a layer are summed up, one is not", () => {
  expect(found.layers.map(({ together }) => together?.share ?? null)).toEqual([0.5, null]);
});

test("a share whose bounds allow nearly everything tells nothing", () => {
  expect(found.untold.map(({ id }) => id)).toEqual(["marine-core/a"]);
  expect(isTold({ share: 0.5, low: 0, high: 1 })).toBe(false);
  expect(isTold({ share: 0.5, low: 0.2, high: 0.8 })).toBe(true);
});
