import type { Feature } from "geojson";
import type { PlacedSite } from "#domain/analysis/placed-sites.ts";
import type { Archive } from "#domain/archive.ts";
import type { Geodesic, Segment } from "#domain/geodesic.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { toPosition } from "#domain/workspace/coordinate.ts";
import { drawnShape } from "#domain/workspace/drawn-shape.ts";
import { shapeDistance } from "#domain/workspace/shape-distance.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";
import { candidatesOf } from "./candidates.ts";
import { type NearKind, nearKinds } from "./criterion.ts";

/** The nearest site of a kind, in a straight line. */
export interface Nearest {
  site: IndexEntity;
  /** On the ellipsoid of WGS84; 0 inside an area. */
  metres: number;
  /** By how much both positions together may be off. */
  errorMetres: number;
  /** Where it is measured from: a point, or the nearest point of an indicative edge. */
  from: "point" | "edge";
}

/** Candidate id → the nearest site of each kind; nothing of candidates without a position. */
export type Distances = ReadonlyMap<string, Readonly<Record<NearKind, Nearest | null>>>;

/**
 * How far the candidates are from ports, airports and stations of the city.
 *
 * @param features of the layers that hold the candidates, WGS84.
 */
export const measureDistances = (
  archive: Archive,
  features: readonly Feature[],
  sites: readonly PlacedSite[],
  geodesic: Geodesic,
): Distances => {
  const featureOf = new Map(features.map((feature) => [String(feature.id), feature]));
  const served = sites.filter(
    ({ entity }) => isInCity(archive, entity) && !notMeant.includes(entity.id),
  );
  const distances = new Map<string, Record<NearKind, Nearest | null>>();
  for (const { id, geometry } of candidatesOf(archive)) {
    const shape = geometry && shapeOf(featureOf.get(geometry.feature));
    if (!shape) continue;
    const nearestOf = (kind: NearKind) =>
      nearest(
        shape,
        geometry.errorMetres,
        served.filter(({ transport }) => transport === kind),
        geodesic,
      );
    const [port, airport, station] = nearKinds.map(nearestOf);
    distances.set(id, {
      port: port ?? null,
      airport: airport ?? null,
      station: station ?? null,
    });
  }
  return distances;
};

/** Read one by one: a quay from which no goods leave, and a station without trains. */
const notMeant: readonly string[] = ["transport/liugong-ferry-pier", "transport/bus-station"];

/** What lies beyond the city is shown for bearings, and near to nothing in it. */
const isInCity = (archive: Archive, { parent }: IndexEntity): boolean => {
  let above = parent;
  while (above !== undefined && above !== "city/weihai")
    above = archive.entities.get(above)?.parent;
  return above !== undefined;
};

const nearest = (
  shape: Shape,
  errorMetres: number,
  sites: readonly PlacedSite[],
  geodesic: Geodesic,
): Nearest | null => {
  let best: Nearest | null = null;
  for (const site of sites) {
    const metres = metresTo(shape, site, geodesic);
    if (best && best.metres <= metres) continue;
    best = {
      site: site.entity,
      metres,
      errorMetres: errorMetres + site.errorMetres,
      from: shape.type === "point" ? "point" : "edge",
    };
  }
  return best;
};

const metresTo = (shape: Shape, { position }: PlacedSite, geodesic: Geodesic): number => {
  if (shape.type === "point") return geodesic.segment(toPosition(shape.at), position).metres;
  if (shapeDistance(shape, position, geodesic, true) === 0) return 0;
  // The corners of an indicative edge stand far closer than it is certain.
  const ways = drawnShape(shape, geodesic).corners.map(
    (corner): Segment => geodesic.segment(toPosition(corner), position),
  );
  return Math.min(...ways.map(({ metres }) => metres));
};

const shapeOf = (feature: Feature | undefined): Shape | null => {
  if (!feature) return null;
  const { geometry } = feature;
  if (geometry.type === "Point") return { type: "point", at: geometry.coordinates as Coordinate };
  if (geometry.type === "Polygon")
    return { type: "polygon", polygons: [geometry.coordinates as Coordinate[][]] };
  if (geometry.type === "MultiPolygon")
    return { type: "polygon", polygons: geometry.coordinates as Coordinate[][][] };
  return null;
};
