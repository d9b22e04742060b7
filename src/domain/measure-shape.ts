import { type Geodesic, loadGeodesic } from "./geodesic.ts";
import { loadMeasure, type Measure, type Measurement, ringExtent } from "./measure-outline.ts";
import { isInZone, loadProjections, type Projection } from "./project-cgcs2000.ts";
import type { Position } from "./view.ts";
import { toPosition } from "./workspace/coordinate.ts";
import { circleRing } from "./workspace/drawn-shape.ts";
import type { Coordinate, Shape } from "./workspace/workspace.ts";

/** What a drawing measures; metres and square metres. */
export type ShapeMeasurement = Pick<Measurement, "geodesic" | "planar" | "isCrossed" | "isInZone">;

/** Measures a drawing; null of what has neither length nor area. */
export type MeasureShape = (shape: Shape) => ShapeMeasurement | null;

/** Loads what measures drawings; rejects when that part of the program is out of reach. */
export const loadMeasureShape = async (): Promise<MeasureShape> => {
  const [measure, geodesic, projections] = await Promise.all([
    loadMeasure(),
    loadGeodesic(),
    loadProjections(),
  ]);
  const known = new WeakMap<Shape, ShapeMeasurement>();
  return (shape) => {
    if (shape.type === "point" || shape.type === "text") return null;
    const found = known.get(shape) ?? measured(shape, measure, geodesic, projections.epsg4550);
    known.set(shape, found);
    return found;
  };
};

type Extended = Exclude<Shape, { type: "point" | "text" }>;

const measured = (
  shape: Extended,
  measure: Measure,
  geodesic: Geodesic,
  projection: Projection,
): ShapeMeasurement => {
  switch (shape.type) {
    case "line":
    case "arrow":
      return measure(shape.course.map(toPosition), false);
    case "polygon":
      return shape.polygons
        .map((rings) => measurePolygon(rings, measure))
        .reduce((sum, one) => addUp(sum, one, 1));
    case "circle":
      return measureCircle(shape, geodesic, projection);
  }
};

/** What its outer ring encloses without its holes, and the length of all its rings. */
const measurePolygon = (rings: readonly Coordinate[][], measure: Measure): ShapeMeasurement =>
  rings
    .map((ring): ShapeMeasurement => measure(ring.slice(0, -1).map(toPosition), true))
    .reduce((outer, hole) => addUp(outer, hole, -1));

const addUp = (one: ShapeMeasurement, other: ShapeMeasurement, sign: 1 | -1): ShapeMeasurement => {
  const added = (how: "geodesic" | "planar") => {
    const [a, b] = [one[how].area, other[how].area];
    return {
      length: one[how].length + other[how].length,
      area: a === null || b === null ? null : a + sign * b,
    };
  };
  return {
    geodesic: added("geodesic"),
    planar: added("planar"),
    isCrossed: one.isCrossed || other.isCrossed,
    isInZone: one.isInZone && other.isInZone,
  };
};

/** So many corners of a circle are measured, and once more every second one. */
const corners = 720;

const measureCircle = (
  circle: { centre: Coordinate; radius: number },
  geodesic: Geodesic,
  { project }: Projection,
): ShapeMeasurement => {
  const ring = circleRing(circle, geodesic, corners).slice(0, -1).map(toPosition);
  const measured = (positions: readonly Position[]) => ({
    length: sum(
      positions.map(
        (from, index) =>
          geodesic.segment(from, positions[(index + 1) % positions.length] ?? from).metres,
      ),
    ),
    area: geodesic.area(positions),
  });
  return {
    geodesic: smooth(ring, measured),
    planar: smooth(ring.map(project), ringExtent),
    isCrossed: false,
    isInZone: ring.every(({ longitude }) => isInZone("epsg4550", longitude)),
  };
};

/**
 * What a ring would measure without corners: a polygon falls short of it by the square of the length of its sides,
 * so that two of them tell the rest (Richardson's extrapolation).
 */
const smooth = <Point>(
  ring: readonly Point[],
  measure: (ring: readonly Point[]) => { length: number; area: number },
) => {
  const [fine, coarse] = [measure(ring), measure(ring.filter((_, index) => index % 2 === 0))];
  return {
    length: fine.length + (fine.length - coarse.length) / 3,
    area: fine.area + (fine.area - coarse.area) / 3,
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
