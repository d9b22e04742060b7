import type { Coordinate } from "./workspace.ts";

/** Led back to its first point, as RFC 7946 wants it. */
export const closeRing = (corners: readonly Coordinate[]): Coordinate[] => [
  ...corners,
  ...corners.slice(0, 1),
];

/** Outer rings run counter-clockwise and holes clockwise, as RFC 7946 wants it. */
export const turnRing = (ring: Coordinate[], place: "outer" | "hole"): Coordinate[] =>
  isClockwise(ring) === (place === "hole") ? ring : ring.toReversed();

const isClockwise = (ring: readonly Coordinate[]): boolean =>
  ring.reduce((sum, [east, north], index) => {
    const [nextEast, nextNorth] = ring[(index + 1) % ring.length] as Coordinate;
    return sum + (nextEast - east) * (nextNorth + north);
  }, 0) > 0;
