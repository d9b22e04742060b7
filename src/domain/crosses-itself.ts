import type { PlanarPosition } from "./project-cgcs2000.ts";

/** Whether two sides of a ring that are no neighbours meet, so that no single area lies in it. */
export const crossesItself = (ring: readonly PlanarPosition[]): boolean =>
  ring.some((from, first) => {
    const to = ring[(first + 1) % ring.length] as PlanarPosition;
    return ring.some((otherFrom, second) => {
      if (second <= first + 1 || (second + 1) % ring.length === first) return false;
      return meet(from, to, otherFrom, ring[(second + 1) % ring.length] as PlanarPosition);
    });
  });

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
