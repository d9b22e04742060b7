import type { Coordinate } from "./workspace.ts";

/** The centroid of polygons with holes, in the plane of degrees; of one without area, its first corner. */
export const polygonCentroid = (
  polygons: readonly (readonly (readonly Coordinate[])[])[],
): Coordinate => {
  const [origin = [0, 0] as Coordinate] = polygons[0]?.[0] ?? [];
  let [area, east, north] = [0, 0, 0];
  for (const ring of polygons.flat())
    for (const [index, [x, y]] of ring.entries()) {
      const [nextX, nextY] = ring[(index + 1) % ring.length] as Coordinate;
      // Near the corner they begin at, so that no digits are lost.
      const [x0, y0, x1, y1] = [x - origin[0], y - origin[1], nextX - origin[0], nextY - origin[1]];
      const cross = x0 * y1 - x1 * y0;
      area += cross;
      east += (x0 + x1) * cross;
      north += (y0 + y1) * cross;
    }
  return area === 0 ? [...origin] : [origin[0] + east / (3 * area), origin[1] + north / (3 * area)];
};
