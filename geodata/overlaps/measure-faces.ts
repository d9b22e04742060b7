import geographiclib from "geographiclib-geodesic";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { dissolve } from "../planar/dissolve.ts";
import { toPosition } from "../planar/grid.ts";
import { ringsOf, ringsTest } from "../planar/is-in-rings.ts";
import { type HalfEdge, planarPartition } from "../planar/planar-partition.ts";
import type { AreaProperties } from "../write/area-feature.ts";
import { squareKilometres } from "../write/square-kilometres.ts";

export type Area = Feature<Polygon | MultiPolygon, AreaProperties>;

/** Which areas some ground belongs to, by their place in the list. */
export type Membership = readonly boolean[];

/** All ground that belongs to the same areas. */
type Face = {
  readonly isIn: Membership;
  readonly squareKilometres: number;
};

/** All lines that part ground of one membership from ground of another; each comes once from either side. */
type Edge = {
  readonly here: Membership;
  readonly across: Membership;
  readonly kilometres: number;
};

/** The plane cut by the edges of all areas at once, measured geodesically on WGS84. */
export function measureFaces(areas: readonly Area[]): { faces: Face[]; edges: Edge[] } {
  const rings = areas.map(({ geometry }) => ringsOf(geometry));
  const partition = planarPartition(rings.flat());
  const tests = rings.map(ringsTest);
  const memberships = partition.cycles.map(({ point }) => tests.map((isIn) => isIn(point)));
  const keys = memberships.map((isIn) => isIn.map(Number).join(""));
  const faces = new Map<string, Face>();
  for (const [cycle, isIn] of memberships.entries()) {
    const key = keys[cycle] as string;
    if (!isIn.includes(true) || faces.has(key)) continue;
    const ground = dissolve(partition, (other) => keys[other] === key);
    faces.set(key, { isIn, squareKilometres: squareKilometres(ground) });
  }
  const edges = new Map<string, Edge>();
  for (const halfEdge of partition.halfEdges) {
    const acrossCycle = (partition.halfEdges[halfEdge.twin] as HalfEdge).cycle;
    const key = `${keys[halfEdge.cycle]} ${keys[acrossCycle]}`;
    edges.set(key, {
      here: memberships[halfEdge.cycle] as Membership,
      across: memberships[acrossCycle] as Membership,
      kilometres: (edges.get(key)?.kilometres ?? 0) + kilometresOf(halfEdge),
    });
  }
  return { faces: [...faces.values()], edges: [...edges.values()] };
}

function kilometresOf({ from, to }: HalfEdge): number {
  const [west, south] = toPosition(from);
  const [east, north] = toPosition(to);
  return (geographiclib.Geodesic.WGS84.Inverse(south, west, north, east).s12 ?? 0) / 1000;
}
