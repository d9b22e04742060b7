import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { checkBands } from "./check-bands.ts";
import { checkCover } from "./check-cover.ts";
import { checkZones } from "./check-zones.ts";

function box(
  id: string,
  west: number,
  south: number,
  east: number,
  north: number,
): Feature<Polygon> {
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: "Feature",
    id,
    properties: { method: "township-cells" },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

function collection(...features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

const west = box("district/huancui", 122, 37, 122.1, 37.1);
const east = box("district/rongcheng", 122.1, 37, 122.2, 37.1);
// The city's edge carries the vertices at which the districts meet.
const city = collection({
  ...box("city/weihai", 122, 37, 122.2, 37.1),
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [122, 37],
        [122.1, 37],
        [122.2, 37],
        [122.2, 37.1],
        [122.1, 37.1],
        [122, 37.1],
        [122, 37],
      ],
    ],
  },
});

test("districts that share an edge and fill the city are sound", () => {
  expect(checkCover(collection(west, east), city)).toEqual([]);
});

test("a gap or an overlap between districts is found on both sides of it", () => {
  for (const shifted of [122.11, 122.09]) {
    const moved = box("district/rongcheng", shifted, 37, 122.2, 37.1);
    const found = checkCover(collection(west, moved), city).map(({ feature }) => feature);
    expect(found).toContain("district/huancui");
    expect(found).toContain("district/rongcheng");
  }
});

test("land of the city that no district holds is found", () => {
  expect(checkCover(collection(west), city)[1]?.problem).toMatch(/belong to no district/);
});

const district = box("district/huancui", 122, 37, 122.4, 37.4);
const gaoqu = box("zone/gaoqu", 122.1, 37.1, 122.2, 37.2);
const jingqu = box("zone/jingqu", 122.2, 37.1, 122.3, 37.2);

test("zones inside their district that meet exactly are sound", () => {
  expect(checkZones(collection(gaoqu, jingqu), collection(district))).toEqual([]);
});

test("a zone outside its district is found", () => {
  const away = box("zone/gaoqu", 122.35, 37.1, 122.5, 37.2);
  expect(checkZones(collection(away), collection(district))[0]?.problem).toMatch(/leave/);
});

test("an overlap, a vertex only one zone has, and a zone in another are found", () => {
  for (const other of [
    box("zone/jingqu", 122.15, 37.15, 122.3, 37.25),
    box("zone/jingqu", 122.2, 37.12, 122.3, 37.18),
    box("zone/jingqu", 122.12, 37.12, 122.18, 37.18),
  ]) {
    const [fault] = checkZones(collection(gaoqu, other), collection(district));
    expect(fault?.problem).toMatch(/overlaps zone\/jingqu or meets it inexactly/);
  }
});

test("strips that are missing or whose weights do not fall are found", () => {
  const strip = (weight: number): Feature => ({
    ...gaoqu,
    id: `zone/gaoqu#${100 * weight}`,
    properties: { entity: "zone/gaoqu", weight },
  });
  const falling = [1, 0.75, 0.5, 0.25].map(strip);
  expect(checkBands(collection(...falling), collection(gaoqu))).toEqual([]);
  expect(checkBands(collection(...falling.toReversed()), collection(gaoqu))).toHaveLength(1);
  expect(checkBands(collection(...falling), collection(gaoqu, jingqu))[0]?.problem).toMatch(
    /lacks/,
  );
});
