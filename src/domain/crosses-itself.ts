import type { PlanarPosition } from "./project-cgcs2000.ts";

/** Whether two sides of a ring that are no neighbours meet, so that no single area lies in it. */
export const crossesItself = (ring: readonly PlanarPosition[]): boolean => {
  const sides = ring
    .map((from, at) => {
      const to = ring[(at + 1) % ring.length] as PlanarPosition;
      const [west, east] = [Math.min(from.easting, to.easting), Math.max(from.easting, to.easting)];
      return { at, from, to, west, east };
    })
    .sort((a, b) => a.west - b.west);
  const areNeighbours = (one: number, other: number) =>
    one === other || (one + 1) % ring.length === other || (other + 1) % ring.length === one;
  // Only sides that lie above each other can meet.
  return sides.some((side, index) => {
    for (let next = index + 1; next < sides.length; next += 1) {
      const other = sides[next] as typeof side;
      if (other.west > side.east) return false;
      if (!areNeighbours(side.at, other.at) && meet(side.from, side.to, other.from, other.to))
        return true;
    }
    return false;
  });
};

const meet = (a: PlanarPosition, b: PlanarPosition, c: PlanarPosition, d: PlanarPosition) => {
  const [cSide, dSide] = [sideOf(a, b, c), sideOf(a, b, d)];
  const [aSide, bSide] = [sideOf(c, d, a), sideOf(c, d, b)];
  if (cSide !== dSide && aSide !== bSide) return true;
  return (
    (cSide === 0 && isWithin(a, b, c)) ||
    (dSide === 0 && isWithin(a, b, d)) ||
    (aSide === 0 && isWithin(c, d, a)) ||
    (bSide === 0 && isWithin(c, d, b))
  );
};

/** On which side of the line from `a` to `b` a point lies; 0 on it. */
const sideOf = (a: PlanarPosition, b: PlanarPosition, point: PlanarPosition): number =>
  Math.sign(
    (b.easting - a.easting) * (point.northing - a.northing) -
      (b.northing - a.northing) * (point.easting - a.easting),
  );

/** Whether a point of the line through `a` and `b` lies between them. */
const isWithin = (a: PlanarPosition, b: PlanarPosition, { northing, easting }: PlanarPosition) =>
  Math.min(a.easting, b.easting) <= easting &&
  easting <= Math.max(a.easting, b.easting) &&
  Math.min(a.northing, b.northing) <= northing &&
  northing <= Math.max(a.northing, b.northing);
