import { compareVertices, isSameVertex, type Line, type Vertex, vertexKey } from "./grid.ts";
import {
  crossingVertex,
  isInsideSegment,
  isProperCrossing,
  type Segment,
  visitNearPairs,
} from "./segment-crossing.ts";

/**
 * Cuts all lines where they cross, touch or overlap, with every cut on the grid, and returns each
 * undirected segment once, its lesser end first. Cutting moves segments by up to half a grid step,
 * so it is repeated until nothing crosses (iterated snap rounding).
 */
export function nodeLines(lines: readonly Line[]): Segment[] {
  let segments = uniqueSegments(lines.flatMap(segmentsOf));
  for (let round = 0; round < 20; round += 1) {
    const cuts = findCuts(segments);
    if (cuts.size === 0) return segments;
    segments = uniqueSegments(
      segments.flatMap((segment, index) => cutSegment(segment, cuts.get(index) ?? [])),
    );
  }
  throw new Error("The lines still cross after twenty rounds of cutting.");
}

function segmentsOf(line: Line): Segment[] {
  return line.slice(1).map((vertex, index): Segment => [line[index] as Vertex, vertex]);
}

function uniqueSegments(segments: readonly Segment[]): Segment[] {
  const unique = new Map<string, Segment>();
  for (const [a, b] of segments) {
    if (isSameVertex(a, b)) continue;
    const sorted: Segment = compareVertices(a, b) < 0 ? [a, b] : [b, a];
    unique.set(`${vertexKey(sorted[0])};${vertexKey(sorted[1])}`, sorted);
  }
  return [...unique.values()].sort(
    (one, other) => compareVertices(one[0], other[0]) || compareVertices(one[1], other[1]),
  );
}

/** The vertices at which each segment, by its index, must be cut. */
function findCuts(segments: readonly Segment[]): Map<number, Vertex[]> {
  const cuts = new Map<number, Vertex[]>();
  const addCut = (index: number, vertex: Vertex) => {
    const [a, b] = segments[index] as Segment;
    if (isSameVertex(vertex, a) || isSameVertex(vertex, b)) return;
    cuts.set(index, [...(cuts.get(index) ?? []), vertex]);
  };
  visitNearPairs(segments, (oneIndex, otherIndex) => {
    const one = segments[oneIndex] as Segment;
    const other = segments[otherIndex] as Segment;
    if (isProperCrossing(one, other)) {
      const vertex = crossingVertex(one, other);
      addCut(oneIndex, vertex);
      addCut(otherIndex, vertex);
      return;
    }
    for (const vertex of other) if (isInsideSegment(vertex, one)) addCut(oneIndex, vertex);
    for (const vertex of one) if (isInsideSegment(vertex, other)) addCut(otherIndex, vertex);
  });
  return cuts;
}

function cutSegment([a, b]: Segment, cuts: readonly Vertex[]): Segment[] {
  const along = (vertex: Vertex) =>
    (vertex[0] - a[0]) * (b[0] - a[0]) + (vertex[1] - a[1]) * (b[1] - a[1]);
  const sorted = [...cuts].sort((one, other) => along(one) - along(other));
  return segmentsOf([a, ...sorted, b]);
}
