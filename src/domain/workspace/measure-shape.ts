import { loadGeodesic } from "#domain/geodesic.ts";
import { loadMeasure, type Measurement } from "#domain/measure-outline.ts";
import { toPosition } from "./coordinate.ts";
import { circleRing } from "./drawn-shape.ts";
import type { Coordinate, Shape } from "./workspace.ts";

/** Lengths of all lines or rings of a shape together, and what they enclose; metres and square metres. */
export type ShapeMeasurement = Omit<Measurement, "segments">;

/** What a shape measures; null: a point has no size. Of a circle both are those of a polygon of so many corners. */
export type MeasureShape = (shape: Shape) => ShapeMeasurement | null;

/** Leaves the area of a circle short by three parts in a million. */
export const circleCorners = 1440;

/** Loads what measures; rejects when that part of the program is out of reach. */
export const loadMeasureShape = async (): Promise<MeasureShape> => {
  const [measure, geodesic] = await Promise.all([loadMeasure(), loadGeodesic()]);
  const measureRing = (ring: readonly Coordinate[]) =>
    measure(ring.slice(0, -1).map(toPosition), true);
  return (shape) => {
    switch (shape.type) {
      case "point":
      case "text":
        return null;
      case "line":
      case "arrow":
        return measure(shape.course.map(toPosition), false);
      case "circle":
        return measureRing(circleRing(shape, geodesic, circleCorners));
      case "polygon":
        return together(
          shape.polygons.flatMap((rings) =>
            rings.map((ring, index) => ({ ...measureRing(ring), sign: index === 0 ? 1 : -1 })),
          ),
        );
    }
  };
};

/** Outer rings enclose, holes take away; where one of them has no single area, all together have none. */
const together = (rings: readonly (Measurement & { sign: number })[]): ShapeMeasurement => {
  const sumOf = (plane: "geodesic" | "planar") => ({
    length: rings.reduce((sum, ring) => sum + ring[plane].length, 0),
    area: rings.reduce<number | null>((sum, ring) => {
      const { area } = ring[plane];
      return sum === null || area === null ? null : sum + ring.sign * area;
    }, 0),
  });
  return {
    geodesic: sumOf("geodesic"),
    planar: sumOf("planar"),
    isCrossed: rings.some(({ isCrossed }) => isCrossed),
    isInZone: rings.every(({ isInZone }) => isInZone),
  };
};
