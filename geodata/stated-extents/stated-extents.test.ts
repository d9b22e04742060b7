import { area, booleanPointInPolygon, destination } from "@turf/turf";
import type { Feature, Point, Polygon } from "geojson";
import { expect, test } from "vitest";
import { buildPlaces } from "../places/places.ts";
import { landInSquareKilometres } from "./land-in-square-kilometres.ts";
import { buildStatedExtents } from "./stated-extents.ts";

const stacks = Map.groupBy(
  buildStatedExtents().features as Feature<Polygon>[],
  ({ properties }) => `${properties?.entity}`,
);

test.each([...stacks])(
  "all of %s inside the half-weight edge is as large as stated",
  (_, rings) => {
    const inside = rings.filter(({ properties }) => properties?.weight > 0.5);
    const squareKilometres = inside.reduce((sum, ring) => sum + area(ring), 0) / 1e6;
    const stated: number = rings[0]?.properties?.squareKilometres;
    expect(Math.abs(squareKilometres / stated - 1)).toBeLessThan(0.005);
    expect(rings.length).toBeGreaterThan(inside.length);
  },
);

const positions = new Map(
  buildPlaces().features.map(({ id, geometry }) => [`${id}`, (geometry as Point).coordinates]),
);

test.each([...stacks])(
  "rings of %s do not overlap, and fade outwards from its position",
  (entity, rings) => {
    const centre = positions.get(entity) ?? [];
    const radius = Math.sqrt(rings[0]?.properties?.squareKilometres / Math.PI);
    const weights = Array.from({ length: 40 }, (_, step) => {
      const at = destination(centre, (radius * step) / 20, 77).geometry.coordinates;
      const holding = rings.filter((ring) => booleanPointInPolygon(at, ring));
      expect(holding.length).toBeLessThan(2);
      return Number(holding[0]?.properties?.weight ?? 0);
    });
    expect(weights[0]).toBe(1);
    expect(weights.at(-1)).toBe(0);
    expect(weights.every((weight, step) => weight <= (weights[step - 1] ?? 1))).toBe(true);
  },
);

test("land is measured in square kilometres, 亩 and hectares; floor space is not land", () => {
  expect(landInSquareKilometres(18, "平方公里")).toBe(18);
  expect(landInSquareKilometres(500, "亩")).toBe(0.3333);
  expect(landInSquareKilometres(2, "万亩")).toBe(13.3333);
  expect(landInSquareKilometres(100, "公顷")).toBe(1);
  expect(() => landInSquareKilometres(4.4, "万平方米")).toThrow("万平方米");
});
