import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { checkLayers } from "./checks/check-layers.ts";
import { buildLayers, layerFile, layerNames } from "./layers.ts";
import { layerText } from "./write/layer-text.ts";

const layers = buildLayers();

describe("the committed layers", () => {
  test.each(layerNames)("%s is what its recipe makes, byte for byte", (name) => {
    expect(layerText(layers[name]) === readFileSync(layerFile(name), "utf8")).toBe(true);
  });

  test("have no fault", () => {
    expect(checkLayers(layers)).toEqual([]);
  });

  test("come out the same a second time", () => {
    const again = buildLayers();
    const changed = layerNames.filter((name) => layerText(layers[name]) !== layerText(again[name]));
    expect(changed).toEqual([]);
  });
});

describe("measured areas in km²", () => {
  const area = (layer: FeatureCollection, id: string) =>
    Number(layer.features.find((feature) => feature.id === id)?.properties?.squareKilometres);

  test("the city stays within 6 % of the 5,799.8 the documents state", () => {
    expect(Math.abs(area(layers.city, "city/weihai") / 5799.8 - 1)).toBeLessThan(0.06);
  });

  test("the districts add up to the city", () => {
    const sum = layers.districts.features
      .map(({ id }) => area(layers.districts, `${id}`))
      .reduce((total, part) => total + part, 0);
    expect(sum).toBeCloseTo(area(layers.city, "city/weihai"), 1);
  });

  test("经区 without 桥头 stays within 15 % of the 203 its plain cells measure", () => {
    expect(Math.abs(area(layers.zones, "zone/jingqu") / 203 - 1)).toBeLessThan(0.15);
  });

  test("高区 holds the 27 of its two parks and is smaller than 经区", () => {
    expect(area(layers.zones, "zone/gaoqu")).toBeGreaterThan(27);
    expect(area(layers.zones, "zone/gaoqu")).toBeLessThan(area(layers.zones, "zone/jingqu"));
  });
});
