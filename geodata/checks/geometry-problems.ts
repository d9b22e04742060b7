import type { Geometry, Position } from "geojson";
import { doubleRingArea, type Line, microDegrees, toLine, vertexKey } from "../planar/grid.ts";
import {
  isInsideSegment,
  isProperCrossing,
  type Segment,
  visitNearPairs,
} from "../planar/segment-crossing.ts";
import type { Bounds } from "./layer-rules.ts";

/** What is wrong with a geometry by RFC 7946 and our own rules; empty when nothing is. */
export function geometryProblems(geometry: Geometry, bounds: Bounds): string[] {
  const positions = positionsOf(geometry);
  const shape = positionProblems(positions, bounds);
  if (geometry.type === "Polygon") return [...shape, ...polygonProblems([geometry.coordinates])];
  if (geometry.type === "MultiPolygon") return [...shape, ...polygonProblems(geometry.coordinates)];
  const lines =
    geometry.type === "LineString"
      ? [geometry.coordinates]
      : geometry.type === "MultiLineString"
        ? geometry.coordinates
        : [];
  if (lines.some((line) => line.length < 2)) return [...shape, "too few positions"];
  return shape;
}

function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "LineString":
      return geometry.coordinates;
    case "Polygon":
    case "MultiLineString":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    default:
      return [];
  }
}

function positionProblems(positions: readonly Position[], bounds: Bounds): string[] {
  const { west, south, east, north } = bounds;
  const problems = new Set<string>();
  if (positions.length === 0) problems.add("has no positions");
  for (const position of positions) {
    const [longitude, latitude] = position;
    if (position.length !== 2 || !position.every(Number.isFinite)) {
      problems.add(`position ${position} is not a longitude and a latitude`);
    } else if (longitude === undefined || latitude === undefined) {
    } else if (longitude < west || longitude > east || latitude < south || latitude > north) {
      problems.add(`position ${position} lies outside the bounds`);
    } else if (
      position.some((degrees) => Math.round(degrees * microDegrees) / microDegrees !== degrees)
    ) {
      problems.add(`position ${position} has more than six decimals`);
    }
  }
  return [...problems];
}

function polygonProblems(polygons: readonly Position[][][]): string[] {
  const rings = polygons.flatMap((polygon) =>
    polygon.map((ring, index) => ({ ring, isHole: index > 0 })),
  );
  return [
    ...rings.flatMap(({ ring, isHole }) => ringProblems(ring, isHole)),
    ...crossingProblems(rings.map(({ ring }) => toLine(ring))),
  ];
}

function ringProblems(ring: readonly Position[], isHole: boolean): string[] {
  const at = `ring at ${ring[0]}`;
  if (ring.length < 4) return [`${at} has fewer than four positions`];
  if (`${ring[0]}` !== `${ring.at(-1)}`) return [`${at} is not closed`];
  const open = toLine(ring).slice(1);
  const problems: string[] = [];
  if (doubleRingArea(open) > 0 === isHole) problems.push(`${at} is wound the wrong way`);
  if (doubleRingArea(open) === 0) problems.push(`${at} has no area`);
  if (new Set(open.map(vertexKey)).size < ring.length - 1) {
    problems.push(`${at} passes a position twice`);
  }
  return problems;
}

/** Rings of one geometry may share single vertices but neither cross nor run along each other. */
function crossingProblems(rings: readonly Line[]): string[] {
  const segments = rings.flatMap((ring) =>
    ring.slice(1).map((vertex, index): Segment => [ring[index] as Line[number], vertex]),
  );
  const problems = new Set<string>();
  visitNearPairs(segments, (oneIndex, otherIndex) => {
    const one = segments[oneIndex] as Segment;
    const other = segments[otherIndex] as Segment;
    const isTouching =
      other.some((vertex) => isInsideSegment(vertex, one)) ||
      one.some((vertex) => isInsideSegment(vertex, other));
    if (isTouching || isProperCrossing(one, other)) {
      problems.add(`crosses itself near ${one[0].map((degrees) => degrees / microDegrees)}`);
    }
  });
  return [...problems];
}
