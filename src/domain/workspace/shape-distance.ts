import type { Geodesic } from "#domain/geodesic.ts";
import { type Offset, offsetFrom } from "#domain/local-plane.ts";
import type { Position } from "#domain/view.ts";
import { toPosition } from "./coordinate.ts";
import { drawnShape } from "./drawn-shape.ts";
import type { Coordinate, Shape } from "./workspace.ts";

/** Metres from a position to what is drawn of a shape nearby; 0 inside of it, where its inside counts. */
export const shapeDistance = (
  shape: Shape,
  position: Position,
  geodesic: Geodesic | null,
  isFilled: boolean,
): number => {
  const { courses, polygons, corners } = drawnShape(shape, geodesic);
  if (isFilled && polygons.some((rings) => isInside(position, rings))) return 0;
  if (courses.length === 0)
    return Math.min(...corners.map((at) => lengthOf(offsetFrom(position, toPosition(at)))));
  return Math.min(...courses.map((course) => nearestOn(course, position).metres));
};

/** The point of a course nearest to a position, and how far it is: right for what is near, metres. */
export const nearestOn = (
  course: readonly Coordinate[],
  position: Position,
): { metres: number; at: Offset } => {
  let nearest = { metres: Number.POSITIVE_INFINITY, at: { east: 0, north: 0 } };
  let from: Offset | null = null;
  for (const point of course) {
    const to = offsetFrom(position, { longitude: point[0], latitude: point[1] });
    const at = from ? footOn(from, to) : to;
    const metres = lengthOf(at);
    if (metres < nearest.metres) nearest = { metres, at };
    from = to;
  }
  return nearest;
};

/** The point between two others that is nearest to the origin. */
const footOn = (from: Offset, to: Offset): Offset => {
  const [east, north] = [to.east - from.east, to.north - from.north];
  const square = east * east + north * north;
  const share = square === 0 ? 0 : -(from.east * east + from.north * north) / square;
  const kept = Math.min(1, Math.max(0, share));
  return { east: from.east + kept * east, north: from.north + kept * north };
};

const lengthOf = ({ east, north }: Offset): number => Math.hypot(east, north);

/** Whether a position lies in an outer ring and in none of its holes. */
const isInside = (
  { longitude, latitude }: Position,
  rings: readonly (readonly Coordinate[])[],
): boolean => {
  let isIn = false;
  for (const ring of rings)
    for (let index = 1; index < ring.length; index += 1) {
      const [fromEast, fromNorth] = ring[index - 1] as Coordinate;
      const [toEast, toNorth] = ring[index] as Coordinate;
      if (fromNorth > latitude === toNorth > latitude) continue;
      const share = (latitude - fromNorth) / (toNorth - fromNorth);
      if (longitude < fromEast + share * (toEast - fromEast)) isIn = !isIn;
    }
  return isIn;
};
