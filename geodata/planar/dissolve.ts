import type { MultiPolygon, Polygon, Position } from "geojson";
import {
  compareVertices,
  doubleRingArea,
  type Line,
  toPosition,
  type Vertex,
  vertexKey,
} from "./grid.ts";
import { isInRing } from "./is-in-rings.ts";
import type { HalfEdge, PlanarPartition } from "./planar-partition.ts";

/**
 * The union of the chosen faces as a Polygon or, with several parts, a MultiPolygon (WGS84
 * longitude, latitude; exterior rings counter-clockwise, RFC 7946). Parts run from large to small
 * and every ring starts at its westernmost vertex, so the same faces always give the same bytes.
 * @throws RangeError when no face is chosen.
 */
export function dissolve(
  partition: PlanarPartition,
  isChosen: (cycle: number) => boolean,
): Polygon | MultiPolygon {
  const chosen = partition.cycles.map((_, cycle) => isChosen(cycle));
  const kept = partition.halfEdges.filter(({ cycle, twin }) => {
    const across = (partition.halfEdges[twin] as HalfEdge).cycle;
    return chosen[cycle] === true && chosen[across] === false;
  });
  const rings = chainRings(kept).flatMap(splitAtRepeats).map(startWestmost);
  const outer = rings
    .filter((ring) => doubleRingArea(ring) > 0)
    .sort((one, other) => doubleRingArea(other) - doubleRingArea(one));
  const parts: Line[][] = outer.map((ring) => [ring]);
  const holes = rings.filter((ring) => doubleRingArea(ring) < 0);
  for (const hole of holes.sort((one, other) => compareVertices(at(one, 0), at(other, 0)))) {
    // The smallest exterior ring round the hole owns it: `parts` runs from large to small.
    parts.findLast(([exterior]) => isInRing(middle(hole), exterior as Line))?.push(hole);
  }
  const coordinates = parts.map((part) => part.map(closedPositions));
  const [only, ...more] = coordinates;
  if (only === undefined) throw new RangeError("No face was chosen to dissolve.");
  return more.length === 0
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates };
}

function at(ring: Line, index: number): Vertex {
  return ring[index % ring.length] as Vertex;
}

function middle(ring: Line): Vertex {
  const [first, second] = [at(ring, 0), at(ring, 1)];
  return [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
}

/** Follows the half-edges into closed rings, at a shared vertex always taking the sharpest left. */
function chainRings(halfEdges: readonly HalfEdge[]): Line[] {
  const leaving = new Map<string, HalfEdge[]>();
  for (const halfEdge of halfEdges) {
    const key = vertexKey(halfEdge.from);
    leaving.set(key, [...(leaving.get(key) ?? []), halfEdge]);
  }
  const used = new Set<HalfEdge>();
  const rings: Line[] = [];
  for (const start of halfEdges) {
    const ring: Vertex[] = [];
    for (let current: HalfEdge | undefined = start; current && !used.has(current); ) {
      used.add(current);
      ring.push(current.from);
      current = sharpestLeft(current, leaving.get(vertexKey(current.to)) ?? []);
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

function sharpestLeft(arriving: HalfEdge, choices: readonly HalfEdge[]): HalfEdge | undefined {
  const back = angleOf(arriving.to, arriving.from);
  const clockwiseTurn = (choice: HalfEdge) => {
    const turn = back - angleOf(choice.from, choice.to);
    return turn <= 0 ? turn + 2 * Math.PI : turn;
  };
  return choices.toSorted((one, other) => clockwiseTurn(one) - clockwiseTurn(other))[0];
}

function angleOf(from: Vertex, to: Vertex): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}

/** Splits a ring that passes a vertex twice into rings that do not. */
function splitAtRepeats(ring: Line): Line[] {
  const parts: Line[] = [];
  const path: Vertex[] = [];
  const places = new Map<string, number>();
  for (const vertex of ring) {
    const key = vertexKey(vertex);
    const before = places.get(key);
    if (before !== undefined) {
      for (const dropped of path.slice(before)) places.delete(vertexKey(dropped));
      parts.push(path.splice(before));
    }
    places.set(key, path.length);
    path.push(vertex);
  }
  return [...parts, path];
}

function startWestmost(ring: Line): Line {
  const start = ring.reduce(
    (best, vertex, index) => (compareVertices(vertex, at(ring, best)) < 0 ? index : best),
    0,
  );
  return [...ring.slice(start), ...ring.slice(0, start)];
}

function closedPositions(ring: Line): Position[] {
  return [...ring, at(ring, 0)].map(toPosition);
}
