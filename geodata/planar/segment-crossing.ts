import { isSameVertex, orientation, type Vertex } from "./grid.ts";

export type Segment = readonly [Vertex, Vertex];

/** True when the two segments cross at a point inside both. */
export function isProperCrossing([a, b]: Segment, [c, d]: Segment): boolean {
  return (
    Math.sign(orientation(a, b, c)) * Math.sign(orientation(a, b, d)) < 0 &&
    Math.sign(orientation(c, d, a)) * Math.sign(orientation(c, d, b)) < 0
  );
}

/** True when the vertex lies on the segment between its ends. */
export function isInsideSegment(vertex: Vertex, [a, b]: Segment): boolean {
  return (
    !isSameVertex(vertex, a) &&
    !isSameVertex(vertex, b) &&
    Math.min(a[0], b[0]) <= vertex[0] &&
    vertex[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= vertex[1] &&
    vertex[1] <= Math.max(a[1], b[1]) &&
    orientation(a, b, vertex) === 0
  );
}

/** The grid vertex nearest to the crossing of two segments that cross properly. */
export function crossingVertex([a, b]: Segment, [c, d]: Segment): Vertex {
  const before = orientation(c, d, a);
  const after = orientation(c, d, b);
  const share = before / (before - after);
  return [Math.round(a[0] + share * (b[0] - a[0])), Math.round(a[1] + share * (b[1] - a[1]))];
}

/** Micro-degrees: about the length of the longest coast segments, so that most lie in one cell. */
const cellSize = 20_000;

/** Calls `visit` once or more for each pair of segments whose bounds come near each other. */
export function visitNearPairs(
  segments: readonly Segment[],
  visit: (one: number, other: number) => void,
): void {
  const cells = new Map<string, number[]>();
  for (const [index, [a, b]] of segments.entries()) {
    const east = Math.floor(Math.max(a[0], b[0]) / cellSize);
    const north = Math.floor(Math.max(a[1], b[1]) / cellSize);
    for (let x = Math.floor(Math.min(a[0], b[0]) / cellSize); x <= east; x += 1) {
      for (let y = Math.floor(Math.min(a[1], b[1]) / cellSize); y <= north; y += 1) {
        const key = `${x},${y}`;
        const cell = cells.get(key) ?? [];
        if (cell.length === 0) cells.set(key, cell);
        for (const other of cell) visit(other, index);
        cell.push(index);
      }
    }
  }
}
