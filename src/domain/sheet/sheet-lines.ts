import type { PlanarPosition, Projection } from "#domain/project-cgcs2000.ts";
import type { Position } from "#domain/view.ts";
import type { MapPlane, PagePoint } from "./map-plane.ts";
import type { Size } from "./paper.ts";
import { worldMetres } from "./world.ts";

/** A line of a grid across the map, and where it meets the edges. Millimetres from the middle of the map. */
export interface GridLine {
  /** Whether it runs from side to side (of equal latitude or northing) or from top to bottom. */
  runs: "across" | "down";
  /** Degrees or metres. */
  value: number;
  points: readonly PagePoint[];
  /** Where its ends meet the left and right, or the top and bottom edge; null where they do not. */
  ends: readonly [PagePoint | null, PagePoint | null];
}

/** Steps of a graticule in degrees and of a grid in metres, small to large. */
const degreeSteps = [1, 2, 5, 10, 15, 20, 30, 60, 120].map((minutes) => minutes / 60);
const metreSteps = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000];

/** Meridians and parallels, at least so many millimetres apart. */
export const graticuleLines = (plane: MapPlane, size: Size, apart: number): GridLine[] => {
  const metres = (apart / 1000) * plane.scale;
  const step = stepFor(degreeSteps, metres / 111_000);
  return linesOf(size, step, {
    toPage: (longitude, latitude) => plane.toPage({ longitude, latitude }),
    toGround: (point) => {
      const { longitude, latitude } = plane.toGround(point);
      return [longitude, latitude];
    },
  });
};

/** Lines of equal easting and northing of a projection, at least so many millimetres apart. */
export const metreLines = (
  plane: MapPlane,
  size: Size,
  apart: number,
  { project, unproject }: Projection,
): GridLine[] =>
  linesOf(size, stepFor(metreSteps, (apart / 1000) * plane.scale), {
    toPage: (easting, northing) => plane.toPage(unproject({ easting, northing })),
    toGround: (point) => {
      const { easting, northing } = project(plane.toGround(point));
      return [easting, northing];
    },
  });

/**
 * The angle from true north to the north of the grid at a point, degrees, clockwise; found by going north along the
 * grid. Its sign is that of the convergence as surveyors write it, turned round.
 */
export const gridNorthAt = (position: Position, { project, unproject }: Projection): number => {
  const start: PlanarPosition = project(position);
  const north = unproject({ ...start, northing: start.northing + 1000 });
  // On the ellipsoid degrees of longitude and latitude are of different length.
  const { eastwards, northwards } = worldMetres(position.latitude);
  const east = (north.longitude - position.longitude) * eastwards;
  const up =
    ((north.latitude - position.latitude) * northwards) / Math.cos(radians(position.latitude));
  return (Math.atan2(east, up) * 180) / Math.PI;
};

interface Grid {
  toPage: (rightwards: number, upwards: number) => PagePoint;
  toGround: (point: PagePoint) => [rightwards: number, upwards: number];
}

const stepFor = (steps: readonly number[], least: number): number =>
  steps.find((step) => step >= least) ?? steps.at(-1) ?? least;

const linesOf = (size: Size, step: number, grid: Grid): GridLine[] => {
  const edge = edgePoints(size).map(grid.toGround);
  const between = (index: 0 | 1) => {
    const values = edge.map((value) => value[index]);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  // A little further than the map, so that straight lines reach its edge too.
  const [left, right] = beyond(between(0));
  const [bottom, top] = beyond(between(1));
  return [
    ...multiples(step, left, right).map((value) =>
      lineOf("down", value, size, (part) => grid.toPage(value, bottom + (top - bottom) * part)),
    ),
    ...multiples(step, bottom, top).map((value) =>
      lineOf("across", value, size, (part) => grid.toPage(left + (right - left) * part, value)),
    ),
  ];
};

const beyond = ([from, to]: readonly [number, number]): readonly [number, number] => [
  from - (to - from) / 50,
  to + (to - from) / 50,
];

const multiples = (step: number, from: number, to: number): number[] => {
  const [first, last] = [Math.ceil(from / step - 1e-9), Math.floor(to / step + 1e-9)];
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => (first + index) * step,
  );
};

/** So many straight pieces follow a line to a hundredth of a millimetre. */
const pieces = 32;

const lineOf = (
  runs: GridLine["runs"],
  value: number,
  { width, height }: Size,
  at: (part: number) => PagePoint,
): GridLine => {
  const points = Array.from({ length: pieces + 1 }, (_, index) => at(index / pieces));
  const [axis, edge] =
    runs === "across" ? (["x", width / 2] as const) : (["y", height / 2] as const);
  const room = (runs === "across" ? height : width) / 2;
  const other = axis === "x" ? "y" : "x";
  const crossing = (wanted: number): PagePoint | null => {
    for (const [index, to] of points.entries()) {
      const from = points[index - 1];
      if (!from || (from[axis] - wanted) * (to[axis] - wanted) > 0) continue;
      const part = (wanted - from[axis]) / (to[axis] - from[axis] || 1);
      const across = from[other] + (to[other] - from[other]) * part;
      if (Math.abs(across) > room) return null;
      return axis === "x" ? { x: wanted, y: across } : { x: across, y: wanted };
    }
    return null;
  };
  return { runs, value, points, ends: [crossing(-edge), crossing(edge)] };
};

/** Points along the edge of a map of a size. */
const edgePoints = ({ width, height }: Size): PagePoint[] =>
  [-1, -0.5, 0, 0.5, 1].flatMap((part) => [
    { x: (part * width) / 2, y: -height / 2 },
    { x: (part * width) / 2, y: height / 2 },
    { x: -width / 2, y: (part * height) / 2 },
    { x: width / 2, y: (part * height) / 2 },
  ]);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
