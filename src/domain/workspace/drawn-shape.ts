import type { Geodesic } from "#domain/geodesic.ts";
import type { Bounds } from "#domain/slice.ts";
import { toCoordinate, toPosition } from "./coordinate.ts";
import type { Coordinate, Shape } from "./workspace.ts";

/** A shape as it is drawn: its sides are the shortest ways on the ellipsoid, as they are measured. */
export interface DrawnShape {
  /** Its lines; those of rings end where they begin. */
  courses: readonly (readonly Coordinate[])[];
  /** What it encloses: of each part the outer ring, then its holes. */
  polygons: readonly (readonly (readonly Coordinate[])[])[];
  /** Where it can be taken hold of exactly: its corners, or the centre of a circle. */
  corners: readonly Coordinate[];
  bounds: Bounds;
}

/** Found once for each shape, once the formula is there; until then its sides are straight lines of the map. */
export const drawnShape = (shape: Shape, geodesic: Geodesic | null): DrawnShape => {
  const known = geodesic && drawn.get(shape);
  if (known) return known;
  const found = draw(shape, geodesic);
  if (geodesic) drawn.set(shape, found);
  return found;
};

const drawn = new WeakMap<Shape, DrawnShape>();

const draw = (shape: Shape, geodesic: Geodesic | null): DrawnShape => {
  switch (shape.type) {
    case "point":
    case "text":
      return { courses: [], polygons: [], corners: [shape.at], bounds: boundsOf([shape.at]) };
    case "line":
    case "arrow":
      return enclose([courseOf(shape.course, geodesic)], [], shape.course);
    case "polygon": {
      const polygons = shape.polygons.map((rings) => rings.map((ring) => courseOf(ring, geodesic)));
      const corners = shape.polygons.flat().flatMap((ring) => ring.slice(0, -1));
      return enclose(polygons.flat(), polygons, corners);
    }
    case "circle": {
      const ring = geodesic ? circleRing(shape, geodesic) : [];
      const polygons = ring.length > 0 ? [[ring]] : [];
      return enclose(polygons.flat(), polygons, [shape.centre]);
    }
  }
};

const enclose = (
  courses: Coordinate[][],
  polygons: Coordinate[][][],
  corners: Coordinate[],
): DrawnShape => ({
  courses,
  polygons,
  corners,
  bounds: boundsOf([...courses.flat(), ...corners]),
});

const courseOf = (corners: readonly Coordinate[], geodesic: Geodesic | null): Coordinate[] => {
  if (!geodesic) return [...corners];
  const course = corners.slice(1).flatMap((to, index) => {
    const from = corners[index] as Coordinate;
    const [, ...between] = geodesic.course(toPosition(from), toPosition(to));
    return [from, ...between.map(toCoordinate)];
  });
  return [...course, ...corners.slice(-1)];
};

/** Enough corners that at the nearest zoom, a metre to a pixel, a circle is left by half a pixel; a wide one by three. */
const cornersFor = (radius: number): number =>
  Math.min(120, Math.max(24, 4 * Math.ceil((Math.PI * Math.sqrt(radius)) / 4)));

/** Points of a circle on the ellipsoid, counter-clockwise and closed. */
export const circleRing = (
  { centre, radius }: { centre: Coordinate; radius: number },
  geodesic: Geodesic,
  count = cornersFor(radius),
): Coordinate[] => {
  const ring = Array.from({ length: count }, (_, index) =>
    toCoordinate(geodesic.destination(toPosition(centre), -(360 * index) / count, radius)),
  );
  return [...ring, ...ring.slice(0, 1)];
};

export const boundsOf = (points: readonly Coordinate[]): Bounds => {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of points) {
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  return [west, south, east, north];
};
