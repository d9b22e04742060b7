import { crossesItself } from "./crosses-itself.ts";
import { loadGeodesic, type Segment } from "./geodesic.ts";
import { isInZone, loadProjections, type PlanarPosition } from "./project-cgcs2000.ts";
import type { Position } from "./view.ts";

/** What a line or ring measures; metres and square metres. */
export interface Measurement {
  /** One for each side; that of a ring which leads back to the start is the last. */
  segments: readonly Segment[];
  /** On the ellipsoid of WGS84. */
  geodesic: Extent;
  /** In the plane of CGCS2000 EPSG:4550. */
  planar: Extent;
  /** Whether a ring crosses or touches itself and so has no single area. */
  isCrossed: boolean;
  /** Whether all of it lies where EPSG:4550 is meant to be used. */
  isInZone: boolean;
}

interface Extent {
  length: number;
  /** null of what is no ring, or has no single area. */
  area: number | null;
}

/** Measures the line or ring through some points. */
export type Measure = (points: readonly Position[], isRing: boolean) => Measurement;

/** Loads what measures; rejects when that part of the program is out of reach. */
export const loadMeasure = async (): Promise<Measure> => {
  const [geodesic, projections] = await Promise.all([loadGeodesic(), loadProjections()]);
  return (points, isRing) => {
    const hasArea = isRing && points.length > 2;
    const segments = sidesOf(points, hasArea).map(([from, to]) => geodesic.segment(from, to));
    const planar = points.map(projections.epsg4550.project);
    const isCrossed = hasArea && crossesItself(planar);
    const isSingle = hasArea && !isCrossed;
    return {
      segments,
      geodesic: {
        length: segments.reduce((sum, { metres }) => sum + metres, 0),
        area: isSingle ? geodesic.area(points) : null,
      },
      planar: {
        length: planarLength(planar, hasArea),
        area: isSingle ? planarArea(planar) : null,
      },
      isCrossed,
      isInZone: points.every(({ longitude }) => isInZone("epsg4550", longitude)),
    };
  };
};

/** From each point to the next; of a ring also from the last to the first. */
const sidesOf = <Point>(points: readonly Point[], isRing: boolean): [Point, Point][] =>
  points.flatMap((from, index): [Point, Point][] => {
    const to = points[index + 1] ?? (isRing ? points[0] : undefined);
    return to === undefined ? [] : [[from, to]];
  });

/** The length and the area of a ring in the plane. */
export const ringExtent = (ring: readonly PlanarPosition[]) => ({
  length: planarLength(ring, true),
  area: planarArea(ring),
});

const planarLength = (points: readonly PlanarPosition[], isRing: boolean): number =>
  sidesOf(points, isRing).reduce(
    (sum, [from, to]) => sum + Math.hypot(to.northing - from.northing, to.easting - from.easting),
    0,
  );

/** Gauss's formula, from the first corner, so that no digits are lost to the distance of the origin. */
const planarArea = (ring: readonly PlanarPosition[]): number => {
  const [origin] = ring;
  if (!origin) return 0;
  const doubled = sidesOf(ring, true).reduce(
    (sum, [from, to]) =>
      sum +
      (from.easting - origin.easting) * (to.northing - origin.northing) -
      (to.easting - origin.easting) * (from.northing - origin.northing),
    0,
  );
  return Math.abs(doubled) / 2;
};
