import { crossesItself } from "#domain/crosses-itself.ts";
import { closeRing, turnRing } from "#domain/workspace/rings.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";

/** Why a part of a file is left out. */
export type ShapeFault = (typeof shapeFaults)[number];

const shapeFaults = [
  "no-geometry",
  "unknown-type",
  "no-number",
  "out-of-range",
  "too-few-points",
  "empty",
] as const;

/** What became of one geometry. */
export interface ShapesFound {
  shapes: { shape: Shape; isCrossed: boolean }[];
  faults: ShapeFault[];
  /** Rings that were led back to their first point. */
  closed: number;
  /** Positions whose height was left out. */
  heights: number;
}

/** Numbers of the file as a position, degrees WGS84, longitude first; null where they are none on the earth. */
export type Place = (pair: readonly [number, number]) => Coordinate | null;

/** A GeoJSON geometry, whoever wrote it, as shapes that can be drawn. */
export const shapesOf = (geometry: unknown, place: Place): ShapesFound => {
  const found: ShapesFound = { shapes: [], faults: [], closed: 0, heights: 0 };
  take(geometry, place, found, 0);
  return found;
};

const unsound = (fault: ShapeFault): Error => new Error(fault);

const take = (geometry: unknown, place: Place, found: ShapesFound, depth: number): void => {
  try {
    for (const shape of read(geometry, place, found, depth)) found.shapes.push(shape);
  } catch (error) {
    const fault = shapeFaults.find((one) => error instanceof Error && error.message === one);
    if (fault === undefined) throw error;
    found.faults.push(fault);
  }
};

const deepest = 8;

const read = (
  geometry: unknown,
  place: Place,
  found: ShapesFound,
  depth: number,
): ShapesFound["shapes"] => {
  if (geometry === null || geometry === undefined) throw unsound("no-geometry");
  const { type, coordinates, geometries } = geometry as Record<string, unknown>;
  const at = (value: unknown) => readCoordinate(value, place, found);
  const plain = (shape: Shape) => ({ shape, isCrossed: false });
  switch (type) {
    case "Point":
      return [plain({ type: "point", at: at(coordinates) })];
    case "MultiPoint":
      return full(coordinates).map((one) => plain({ type: "point", at: at(one) }));
    case "LineString":
      return [plain({ type: "line", course: readCourse(coordinates, at) })];
    case "MultiLineString":
      return full(coordinates).map((one) => plain({ type: "line", course: readCourse(one, at) }));
    case "Polygon":
      return [polygonOf([coordinates], at, found)];
    case "MultiPolygon":
      return [polygonOf(full(coordinates), at, found)];
    case "GeometryCollection":
      if (depth >= deepest) throw unsound("unknown-type");
      // One part that is not sound leaves the others.
      for (const one of full(geometries)) take(one, place, found, depth + 1);
      return [];
    default:
      throw unsound("unknown-type");
  }
};

const full = (value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw unsound("no-number");
  if (value.length === 0) throw unsound("empty");
  return value;
};

const readCoordinate = (value: unknown, place: Place, found: ShapesFound): Coordinate => {
  if (Array.isArray(value) && value.length === 0) throw unsound("empty");
  const [first, second, height] = Array.isArray(value) ? value : [];
  if (!Number.isFinite(first) || !Number.isFinite(second)) throw unsound("no-number");
  const coordinate = place([first, second]);
  if (!coordinate) throw unsound("out-of-range");
  if (height !== undefined) found.heights += 1;
  return coordinate;
};

type At = (value: unknown) => Coordinate;

const readCourse = (value: unknown, at: At): Coordinate[] => {
  const course = withoutRepeats(full(value).map(at));
  if (course.length < 2) throw unsound("too-few-points");
  return course;
};

const withoutRepeats = (course: readonly Coordinate[]): Coordinate[] =>
  course.filter((one, index) => {
    const before = course[index - 1];
    return !before || before[0] !== one[0] || before[1] !== one[1];
  });

const polygonOf = (
  parts: readonly unknown[],
  at: At,
  found: ShapesFound,
): ShapesFound["shapes"][number] => {
  let isCrossed = false;
  const polygons = parts.map((rings) =>
    full(rings).map((ring, index) => {
      const course = readCourse(ring, at);
      const [first, last] = [course[0] as Coordinate, course.at(-1) as Coordinate];
      const isClosed = first[0] === last[0] && first[1] === last[1];
      const corners = isClosed ? course.slice(0, -1) : course;
      if (corners.length < 3) throw unsound("too-few-points");
      if (!isClosed) found.closed += 1;
      isCrossed ||= crossesItself(corners.map(([easting, northing]) => ({ easting, northing })));
      return turnRing(closeRing(corners), index === 0 ? "outer" : "hole");
    }),
  );
  return { shape: { type: "polygon", polygons }, isCrossed };
};
