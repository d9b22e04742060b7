/** The corners of a shape in one list, whatever it is made of, and what can be done to them. */
import type { Geodesic } from "#domain/geodesic.ts";
import type { Position } from "#domain/view.ts";
import { toCoordinate, toPosition } from "./coordinate.ts";
import { closeRing } from "./rings.ts";
import type { Coordinate, Shape } from "./workspace.ts";

/**
 * Its points; of a ring each once, the outer one first. Of a circle the centre, and once what measures is loaded the
 * point due east of it.
 */
export const cornersOf = (shape: Shape, geodesic: Geodesic | null): Coordinate[] => {
  switch (shape.type) {
    case "point":
    case "text":
      return [shape.at];
    case "line":
    case "arrow":
      return shape.course;
    case "polygon":
      return shape.polygons.flat().flatMap((ring) => ring.slice(0, -1));
    case "circle": {
      const { centre, radius } = shape;
      const rim = geodesic?.destination(toPosition(centre), 90, radius);
      return rim ? [centre, toCoordinate(rim)] : [centre];
    }
  }
};

/** Halfway along each side: where another corner can be set, and after which it would come. */
export const middlesOf = (
  shape: Shape,
  geodesic: Geodesic | null,
): { after: number; at: Coordinate }[] =>
  partsOf(shape).flatMap(({ corners, first, isRing }) =>
    corners.flatMap((from, index) => {
      const to = corners[index + 1] ?? (isRing ? corners[0] : undefined);
      return to ? [{ after: first + index, at: halfway(from, to, geodesic) }] : [];
    }),
  );

/** A corner is put elsewhere; the centre of a circle takes the circle along, its rim gives it another radius. */
export const moveCorner = (
  shape: Shape,
  corner: number,
  to: Position,
  geodesic: Geodesic | null,
): Shape => {
  switch (shape.type) {
    case "point":
    case "text":
      return { ...shape, at: toCoordinate(to) };
    case "circle": {
      if (corner === 0) return { ...shape, centre: toCoordinate(to) };
      const radius = geodesic?.segment(toPosition(shape.centre), to).metres ?? 0;
      return radius > 0 ? { ...shape, radius } : shape;
    }
    default:
      return changePart(shape, corner, (corners, at) => corners.with(at, toCoordinate(to)));
  }
};

/** Another corner after one. */
export const insertCorner = (shape: Shape, after: number, at: Coordinate): Shape =>
  changePart(shape, after, (corners, index) => corners.toSpliced(index + 1, 0, at));

/** Without a corner; a hole of two corners goes with it. null where nothing would be left of the shape. */
export const removeCorner = (shape: Shape, corner: number): Shape | null => {
  const part = partsOf(shape).find(
    ({ first, corners }) => corner >= first && corner < first + corners.length,
  );
  if (!part) return null;
  if (part.corners.length > (part.isRing ? 3 : 2))
    return changePart(shape, corner, (corners, at) => corners.toSpliced(at, 1));
  if (shape.type !== "polygon") return null;
  const isHole = shape.polygons.some((rings) => rings.indexOf(part.ring) > 0);
  const polygons = isHole
    ? shape.polygons.map((rings) => rings.filter((ring) => ring !== part.ring))
    : shape.polygons.filter(([outer]) => outer !== part.ring);
  return polygons.length > 0 ? { ...shape, polygons } : null;
};

interface Part {
  corners: Coordinate[];
  /** The number of its first corner. */
  first: number;
  isRing: boolean;
  /** What of a polygon it is. */
  ring: Coordinate[];
}

const partsOf = (shape: Shape): Part[] => {
  if (shape.type === "line" || shape.type === "arrow")
    return [{ corners: shape.course, first: 0, isRing: false, ring: [] }];
  if (shape.type !== "polygon") return [];
  let first = 0;
  return shape.polygons.flat().map((ring) => {
    const corners = ring.slice(0, -1);
    const part = { corners, first, isRing: true, ring };
    first += corners.length;
    return part;
  });
};

const changePart = (
  shape: Shape,
  corner: number,
  change: (corners: Coordinate[], at: number) => Coordinate[],
): Shape => {
  const part = partsOf(shape).find(
    ({ first, corners }) => corner >= first && corner < first + corners.length,
  );
  if (!part) return shape;
  const corners = change(part.corners, corner - part.first);
  if (shape.type === "line" || shape.type === "arrow") return { ...shape, course: corners };
  if (shape.type !== "polygon") return shape;
  return {
    ...shape,
    polygons: shape.polygons.map((rings) =>
      rings.map((ring) => (ring === part.ring ? closeRing(corners) : ring)),
    ),
  };
};

const halfway = (from: Coordinate, to: Coordinate, geodesic: Geodesic | null): Coordinate => {
  if (!geodesic) return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const { metres, bearing } = geodesic.segment(toPosition(from), toPosition(to));
  return toCoordinate(geodesic.destination(toPosition(from), bearing, metres / 2));
};
