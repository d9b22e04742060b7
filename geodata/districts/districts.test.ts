import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { cityPartition } from "../city/city-partition.ts";
import { readSeats } from "../townships/read-townships.ts";
import { buildDistricts } from "./districts.ts";

const districts = buildDistricts(cityPartition()).features as Feature<Polygon>[];

function districtAt(position: Position): string | undefined {
  return districts.find((district) => booleanPointInPolygon(position, district))?.properties
    ?.entity;
}

test.each<[string, Position, string]>([
  ["刘公岛", [122.18489, 37.50347], "district/huancui"],
  ["褚岛", [122.07972, 37.57146], "district/huancui"],
  ["鸡鸣岛", [122.48053, 37.44969], "district/rongcheng"],
  ["海驴岛", [122.66716, 37.44635], "district/rongcheng"],
])("%s lies in its district", (_, position, district) => {
  expect(districtAt(position)).toBe(district);
});

test("every township seat lies in the district its official code names", () => {
  const offices: Record<string, string> = {
    371002: "district/huancui",
    371071: "district/huancui",
    371072: "district/huancui",
    371073: "district/huancui",
    371003: "district/wendeng",
    371082: "district/rongcheng",
    371083: "district/rushan",
  };
  const astray = readSeats().filter(
    ({ township, position }) => districtAt(position) !== offices[township.slice(0, 6)],
  );
  expect(astray.map(({ name }) => name)).toEqual([]);
});

test("open sea between shore and county outline belongs to no district", () => {
  expect(districtAt([122.53, 37.11])).toBeUndefined();
  expect(districtAt([122.16, 37.47])).toBeUndefined();
});
