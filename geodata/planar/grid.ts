import type { Position } from "geojson";

/**
 * A point on the grid of micro-degrees (six decimals, about 0.1 m): integer longitude and latitude,
 * WGS84. Integers make every orientation test exact, so areas that meet share the same vertices.
 */
export type Vertex = readonly [longitude: number, latitude: number];

/** An open line or, when its first and last vertices are equal, a closed ring. */
export type Line = readonly Vertex[];

export const microDegrees = 1_000_000;

/** Rounds WGS84 longitude, latitude in degrees to the grid. */
export function toVertex(position: Position): Vertex {
  const [longitude, latitude] = position;
  if (longitude === undefined || latitude === undefined) {
    throw new TypeError("A position needs a longitude and a latitude.");
  }
  return [Math.round(longitude * microDegrees), Math.round(latitude * microDegrees)];
}

/** WGS84 longitude, latitude in degrees with at most six decimals. */
export function toPosition([longitude, latitude]: Vertex): [number, number] {
  return [longitude / microDegrees, latitude / microDegrees];
}

/** Rounds a line to the grid and drops vertices that repeat the one before. */
export function toLine(positions: readonly Position[]): Line {
  const line: Vertex[] = [];
  for (const position of positions) {
    const vertex = toVertex(position);
    const last = line.at(-1);
    if (last === undefined || !isSameVertex(last, vertex)) line.push(vertex);
  }
  return line;
}

export function isSameVertex(one: Vertex, other: Vertex): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

export function vertexKey(vertex: Vertex): string {
  return `${vertex[0]},${vertex[1]}`;
}

/** West to east, then south to north. */
export function compareVertices(one: Vertex, other: Vertex): number {
  return one[0] - other[0] || one[1] - other[1];
}

/**
 * Twice the signed area of the triangle in square micro-degrees: positive when `third` lies left of
 * the way from `first` to `second`. Exact within 90 degrees, as all products stay below 2^53.
 */
export function orientation(first: Vertex, second: Vertex, third: Vertex): number {
  return (
    (second[0] - first[0]) * (third[1] - first[1]) - (second[1] - first[1]) * (third[0] - first[0])
  );
}

/** Twice the signed area in square micro-degrees of a ring without its closing vertex. */
export function doubleRingArea(ring: Line): number {
  const [first] = ring;
  if (first === undefined) return 0;
  let sum = 0;
  for (let index = 1; index + 1 < ring.length; index += 1) {
    sum += orientation(first, ring[index] as Vertex, ring[index + 1] as Vertex);
  }
  return sum;
}
