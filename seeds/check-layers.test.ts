import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildCatalog } from "./build-catalog.ts";
import { checkLayersAgainst } from "./check-layers.ts";
import { readLayers } from "./read-layers.ts";
import { readSeeds } from "./read-seeds.ts";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const seeds = readSeeds(folder("."));
const layers = readLayers(folder("../geodata"));
const { catalog } = buildCatalog(seeds, layers);

/** The faults after one layer's features were changed. */
const faultsWith = (layer: string, change: (properties: Record<string, unknown>) => void) => {
  const changed = structuredClone(layers);
  for (const { properties } of changed.find(({ id }) => id === layer)?.collection.features ?? [])
    if (properties) change(properties);
  return checkLayersAgainst(catalog, changed);
};

test("the layers agree with the catalog", () => {
  expect(checkLayersAgainst(catalog, layers)).toEqual([]);
});

test("a position of nothing in the catalog is named", () => {
  const faults = faultsWith("places", (properties) => {
    if (properties.entity === "park/qiaotou") properties.entity = "park/nowhere";
  });
  expect(faults).toEqual(["geodata/places: park/nowhere is not an entity"]);
});

test("what a document names must lie in the city", () => {
  const faults = faultsWith("places", (properties) => {
    if (properties.entity === "transport/incheon-port") properties.entity = "park/qiaotou";
  });
  expect(faults).toEqual(["geodata/places: park/qiaotou lies outside the city"]);
});

test("a drawn size that is not what its fact says is named", () => {
  const faults = faultsWith("stated-extents", (properties) => {
    if (properties.entity === "park/service-trade") properties.value = 516;
    if (properties.entity === "park/medical-biomedicine") properties.fact = "fact/000-nothing";
    if (properties.entity === "project/medical-health-city")
      properties.fact = "fact/002-medical-city-building-land";
  });
  expect(faults).toEqual([
    "geodata/stated-extents: park/medical-biomedicine: fact/000-nothing is not a fact",
    "geodata/stated-extents: park/service-trade: fact/002-service-trade-park-land says = 500 亩, not 516 亩",
    "geodata/stated-extents: project/medical-health-city: fact/002-medical-city-building-land says = 1.1 万亩, not 2 万亩",
  ]);
});
