import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Line, Vertex } from "./grid.ts";
import { toLine } from "./grid.ts";

/**
 * Even-odd test of a point (WGS84 longitude, latitude in degrees) against closed rings. A point on
 * a line may fall on either side. Made once for many points.
 */
export function ringsTest(rings: readonly Line[]): (point: Position) => boolean {
  const bounded = rings.map((ring) => ({
    ring,
    west: Math.min(...ring.map(([x]) => x)),
    east: Math.max(...ring.map(([x]) => x)),
    south: Math.min(...ring.map(([, y]) => y)),
    north: Math.max(...ring.map(([, y]) => y)),
  }));
  return ([longitude = 0, latitude = 0]) => {
    const [x, y] = [longitude * 1e6, latitude * 1e6];
    const around = bounded.filter(
      ({ west, east, south, north }) => west <= x && x <= east && south <= y && y <= north,
    );
    return around.filter(({ ring }) => isInRing([x, y], ring)).length % 2 === 1;
  };
}

/** All rings of a polygon or multipolygon, exterior and interior, on the grid. */
export function ringsOf(geometry: Polygon | MultiPolygon): Line[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map(toLine);
}

/** Even-odd test of a point in micro-degrees against one ring, closed or not. */
export function isInRing([x, y]: Vertex, ring: Line): boolean {
  let isInside = false;
  let previous = ring.at(-1);
  for (const vertex of ring) {
    if (previous === undefined) break;
    if (vertex[1] > y !== previous[1] > y) {
      const share = (y - vertex[1]) / (previous[1] - vertex[1]);
      if (x < vertex[0] + share * (previous[0] - vertex[0])) isInside = !isInside;
    }
    previous = vertex;
  }
  return isInside;
}
