/** What GEOS makes of areas, against another implementation: polyclip-ts, by Turf, in the same plane. */

import { difference, featureCollection, intersect, multiPolygon, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { beforeAll, expect, test } from "vitest";
import { seededRandom } from "#domain/seeded-random.ts";
import { type Geos, loadGeos } from "./geos.ts";

let geos: Geos;
beforeAll(async () => {
  geos = await loadGeos();
}, 30_000);

/** A jagged ring round a middle, which does not cross itself; metres. */
const jaggedRing = (random: () => number, [east, north]: Position, radius: number): Position[] => {
  const count = 12 + Math.floor(random() * 60);
  const corners = Array.from({ length: count }, (_, index): Position => {
    const angle = (2 * Math.PI * (index + 0.8 * random())) / count;
    const far = radius * (0.5 + 0.5 * random());
    return [(east ?? 0) + far * Math.cos(angle), (north ?? 0) + far * Math.sin(angle)];
  });
  return [...corners, ...corners.slice(0, 1)];
};

/** Areas with a hole or without, of one piece or two that lie apart, in the plane of EPSG:4550 at Weihai. */
const randomArea = (random: () => number): MultiPolygon => {
  const middle: Position = [420_000 + 9000 * random(), 4_130_000 + 9000 * random()];
  const piece = (at: Position): Position[][] => [
    jaggedRing(random, at, 8000),
    ...(random() < 0.7 ? [jaggedRing(random, at, 3000)] : []),
  ];
  const other: Position = [(middle[0] ?? 0) + 20_000, middle[1] ?? 0];
  return {
    type: "MultiPolygon",
    coordinates: [piece(middle), ...(random() < 0.4 ? [piece(other)] : [])],
  };
};

/** Square metres by the shoelace formula, from the first corner on so that large eastings cost no digits. */
const extent = (area: MultiPolygon | Polygon): number => {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const ringArea = (ring: Position[]) => {
    const [[east0 = 0, north0 = 0] = []] = ring;
    return Math.abs(
      ring.slice(1).reduce((sum, [east = 0, north = 0], index) => {
        const [fromEast = 0, fromNorth = 0] = ring[index] ?? [];
        return sum + (fromEast - east0) * (north - north0) - (east - east0) * (fromNorth - north0);
      }, 0) / 2,
    );
  };
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringArea(outer) - holes.reduce((inside, hole) => inside + ringArea(hole), 0),
    0,
  );
};

const overlays = {
  intersect,
  union,
  difference,
} as const;

test.each(Object.keys(overlays) as (keyof typeof overlays)[])(
  "%s of 40 pairs of random areas is that of another implementation, to a millionth",
  (name) => {
    const random = seededRandom(7);
    let holes = 0;
    for (let round = 0; round < 40; round += 1) {
      const [one, other] = [randomArea(random), randomArea(random)];
      const made: MultiPolygon = geos[name](one, other);
      const others: Feature<Polygon | MultiPolygon> | null = overlays[name](
        featureCollection([multiPolygon(one.coordinates), multiPolygon(other.coordinates)]),
      );
      const [found, expected] = [extent(made), others ? extent(others.geometry) : 0];
      expect(expected).toBeGreaterThan(1_000_000);
      expect(Math.abs(found - expected) / expected, `round ${round}`).toBeLessThan(1e-6);
      expect(Math.abs(geos.area(made) - found) / found).toBeLessThan(1e-9);
      holes += made.coordinates.filter((rings) => rings.length > 1).length;
    }
    // The results were no plain shapes.
    expect(holes).toBeGreaterThan(3);
  },
);
