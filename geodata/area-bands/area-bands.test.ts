import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { cityPartition } from "../city/city-partition.ts";
import { squareKilometres } from "../write/square-kilometres.ts";
import { buildAreaBands } from "./area-bands.ts";

const partition = cityPartition();
const bands = buildAreaBands(partition).features as Feature<Polygon>[];

/** The weights of all strips of an area that hold the point. */
function weightsAt(entity: string, at: Position): number[] {
  return bands
    .filter(({ properties }) => properties?.entity === entity)
    .filter((strip) => booleanPointInPolygon(at, strip))
    .map(({ properties }) => Number(properties?.weight));
}

test("strips of an area do not overlap and have full weight in its core", () => {
  expect(weightsAt("zone/lingang", [122.05, 37.31])).toEqual([1]);
  expect(weightsAt("zone/zongbao", [122.142, 37.402])).toEqual([1]);
  expect(weightsAt("marine-core/north", [122.08692, 37.54295])).toEqual([1]);
});

test("the weight falls from the middle of 临港区 to that of 环翠区 and never rises", () => {
  const way = Array.from({ length: 241 }, (_, step): Position => [122.05 + step * 0.001, 37.32]);
  const weights = way.map((at) => weightsAt("zone/lingang", at)[0] ?? 0);
  expect(weights.every((weight, step) => weight <= (weights[step - 1] ?? 1))).toBe(true);
  expect(weights.at(-1)).toBe(0);
  expect(new Set(weights).size).toBe(13);
});

test("a county line stays crisp: 临港区 has full weight up to it and none beyond", () => {
  expect(weightsAt("zone/lingang", [122.05, 37.262])).toEqual([1]);
  expect(weightsAt("zone/lingang", [122.05, 37.24])).toEqual([]);
});

test("half of a ramp lies on either side of the drawn edge", () => {
  const strips = bands.filter(({ properties }) => properties?.entity === "zone/shidao");
  const weighted = strips
    .map((strip) => squareKilometres(strip.geometry) * Number(strip.properties?.weight))
    .reduce((sum, area) => sum + area, 0);
  const drawn = squareKilometres(partition.unionOf(({ zone }) => zone === "zone/shidao"));
  expect(Math.abs(weighted / drawn - 1)).toBeLessThan(0.02);
});
