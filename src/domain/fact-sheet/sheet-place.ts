/** Where the subject of a sheet lies, and what is near. */
import type { Feature } from "geojson";
import { type NearSite, nearestSites } from "#domain/analysis/nearest-sites.ts";
import { placedSites, type TransportKind, transportKinds } from "#domain/analysis/placed-sites.ts";
import type { Archive } from "#domain/archive.ts";
import { areaOf, surroundingsOf } from "#domain/dossier.ts";
import { isAreaType } from "#domain/entity-type.ts";
import type { Geodesic } from "#domain/geodesic.ts";
import type { Bounds, IndexEntity } from "#domain/slice.ts";
import type { Position } from "#domain/view.ts";
import { boundsOf } from "#domain/workspace/drawn-shape.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";

/** A point, or what a drawn extent reaches over. */
export type SheetGround =
  | { as: "point"; position: Position }
  | { as: "extent"; bounds: Bounds; shape: Shape };

export interface SheetPlace {
  /** null: nobody knows where it lies. */
  ground: SheetGround | null;
  /** The smallest drawn area round it, which the map then shows; itself where it is drawn. null: the city. */
  shown: { entity: IndexEntity; ground: SheetGround } | null;
  near: readonly { kind: TransportKind; site: NearSite }[];
}

/** The files of the map's layers in which the grounds of an entity and of the areas round it may stand. */
export const filesForPlace = (archive: Archive, id: string): string[] => [
  "places.geojson",
  ...new Set(
    withAreasRound(archive, id)
      .flatMap(({ geometry }) => (geometry ? [`${geometry.layer}.geojson`] : []))
      .filter((file) => file !== "places.geojson"),
  ),
];

/** @param features of the files the place is sought in. */
export const sheetPlaceOf = (
  archive: Archive,
  id: string,
  features: readonly Feature[],
  geodesic: Geodesic,
): SheetPlace => {
  const grounds = withAreasRound(archive, id).map((entity) => ({
    entity,
    ground: groundOf(entity, features),
  }));
  const own = grounds.find(({ entity }) => entity.id === id)?.ground ?? null;
  const shown = grounds.find(({ ground }) => ground !== null);
  const sites = placedSites(archive, features).filter(({ entity }) => entity.id !== id);
  return {
    ground: own,
    shown: shown?.ground ? { entity: shown.entity, ground: shown.ground } : null,
    near: own ? inTurn(nearestSites(shapeOf(own), sites, geodesic)) : [],
  };
};

/** The nearest of each kind first, then the second of each. */
const inTurn = (
  kinds: readonly { kind: TransportKind; sites: readonly NearSite[] }[],
): { kind: TransportKind; site: NearSite }[] =>
  [0, 1, 2].flatMap((turn) =>
    transportKinds.flatMap((kind) => {
      const site = kinds.find((one) => one.kind === kind)?.sites[turn];
      return site ? [{ kind, site }] : [];
    }),
  );

/** An entity and what the documents put it in, the nearest first, below the city. */
export const withAreasRound = (archive: Archive, id: string): IndexEntity[] => {
  const found = new Set<IndexEntity>();
  const own = archive.entities.get(id);
  if (own) found.add(own);
  // What is put in while it is being read is read as well.
  for (const one of found) {
    const round = areaOf(archive, one.id);
    const above = surroundingsOf(archive, one.id).above.map(({ entity }) => entity);
    for (const area of [...(round ? [round] : []), ...above])
      if (isAreaType(area.type) && area.type !== "city" && area.type !== "belt") found.add(area);
  }
  return [...found];
};

const groundOf = (entity: IndexEntity, features: readonly Feature[]): SheetGround | null => {
  const { geometry } = features.find(({ properties }) => properties?.entity === entity.id) ?? {};
  if (geometry?.type === "Point") {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return { as: "point", position: { longitude, latitude } };
  }
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return null;
  const polygons = (
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
  ) as Coordinate[][][];
  return {
    as: "extent",
    bounds: boundsOf(polygons.flat(2)),
    shape: { type: "polygon", polygons },
  };
};

const shapeOf = (ground: SheetGround): Shape =>
  ground.as === "extent"
    ? ground.shape
    : { type: "point", at: [ground.position.longitude, ground.position.latitude] };
