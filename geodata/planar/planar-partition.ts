import type { Position } from "geojson";
import { type Line, microDegrees, type Vertex, vertexKey } from "./grid.ts";
import { nodeLines } from "./node-lines.ts";
import type { Segment } from "./segment-crossing.ts";

/** One side of a segment, walked with its face on the left. */
export type HalfEdge = {
  readonly from: Vertex;
  readonly to: Vertex;
  /** Index of the same segment walked the other way. */
  readonly twin: number;
  /** Index of the boundary cycle to which this half-edge belongs. */
  cycle: number;
};

/** One boundary cycle of a face; a face with holes has one for its outside and one for each hole. */
type Cycle = {
  /** A point of the face, not on any line: WGS84 longitude, latitude in degrees. */
  readonly point: Position;
};

/** The plane cut up by lines. Whoever labels the faces decides by a cycle's point. */
export type PlanarPartition = {
  readonly halfEdges: readonly HalfEdge[];
  readonly cycles: readonly Cycle[];
};

/** Cuts the plane along the lines. Loose ends that bound no face are dropped. */
export function planarPartition(lines: readonly Line[]): PlanarPartition {
  const segments = dropLooseEnds(nodeLines(lines));
  const halfEdges = segments.flatMap(([a, b], index): HalfEdge[] => [
    { from: a, to: b, twin: 2 * index + 1, cycle: -1 },
    { from: b, to: a, twin: 2 * index, cycle: -1 },
  ]);
  const following = linkHalfEdges(halfEdges);
  const cycles: Cycle[] = [];
  for (const start of halfEdges.keys()) {
    if ((halfEdges[start] as HalfEdge).cycle !== -1) continue;
    const members: HalfEdge[] = [];
    for (let index = start; ; index = following[index] as number) {
      const halfEdge = halfEdges[index] as HalfEdge;
      if (halfEdge.cycle !== -1) break;
      halfEdge.cycle = cycles.length;
      members.push(halfEdge);
    }
    cycles.push({ point: pointOfFace(members, segments) });
  }
  return { halfEdges, cycles };
}

function dropLooseEnds(segments: readonly Segment[]): Segment[] {
  let kept = [...segments];
  for (;;) {
    const degrees = new Map<string, number>();
    for (const vertex of kept.flat()) {
      degrees.set(vertexKey(vertex), (degrees.get(vertexKey(vertex)) ?? 0) + 1);
    }
    const rest = kept.filter((ends) => ends.every((end) => degrees.get(vertexKey(end)) !== 1));
    if (rest.length === kept.length) return kept;
    kept = rest;
  }
}

/** For each half-edge the next one round the face on its left. */
function linkHalfEdges(halfEdges: readonly HalfEdge[]): number[] {
  const angle = (index: number) => {
    const { from, to } = halfEdges[index] as HalfEdge;
    return Math.atan2(to[1] - from[1], to[0] - from[0]);
  };
  const leaving = new Map<string, number[]>();
  for (const [index, { from }] of halfEdges.entries()) {
    const key = vertexKey(from);
    leaving.set(key, [...(leaving.get(key) ?? []), index]);
  }
  const following: number[] = [];
  for (const around of leaving.values()) {
    around.sort((one, other) => angle(one) - angle(other));
    for (const [place, index] of around.entries()) {
      const clockwise = around.at(place - 1) as number;
      following[(halfEdges[index] as HalfEdge).twin] = clockwise;
    }
  }
  return following;
}

/** Half-way from the middle of the longest edge to whatever stands opposite on its left. */
function pointOfFace(members: readonly HalfEdge[], segments: readonly Segment[]): Position {
  const length = ({ from, to }: HalfEdge) => Math.hypot(to[0] - from[0], to[1] - from[1]);
  const longest = members.reduce((best, next) => (length(next) > length(best) ? next : best));
  const start: Position = [
    (longest.from[0] + longest.to[0]) / 2,
    (longest.from[1] + longest.to[1]) / 2,
  ];
  const step: Position = [
    -(longest.to[1] - longest.from[1]) / length(longest),
    (longest.to[0] - longest.from[0]) / length(longest),
  ];
  let nearest = microDegrees;
  for (const segment of segments) {
    const distance = distanceAlong(start, step, segment);
    if (distance > 1e-6 && distance < nearest) nearest = distance;
  }
  const [x, y] = start as [number, number];
  const [dx, dy] = step as [number, number];
  return [(x + (dx * nearest) / 2) / microDegrees, (y + (dy * nearest) / 2) / microDegrees];
}

/** Micro-degrees from `start` in the direction `step` to the segment; infinite when it is missed. */
function distanceAlong(start: Position, step: Position, [a, b]: Segment): number {
  const [x, y] = start as [number, number];
  const [dx, dy] = step as [number, number];
  const sideOfA = dx * (a[1] - y) - dy * (a[0] - x);
  const sideOfB = dx * (b[1] - y) - dy * (b[0] - x);
  if (sideOfA > 0 === sideOfB > 0) return Number.POSITIVE_INFINITY;
  const share = sideOfA / (sideOfA - sideOfB);
  return (a[0] + share * (b[0] - a[0]) - x) * dx + (a[1] + share * (b[1] - a[1]) - y) * dy;
}
