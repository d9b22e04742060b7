import type { Feature } from "geojson";
import type { Archive } from "#domain/archive.ts";
import { isAreaType } from "#domain/entity-type.ts";
import { legalRank, legalTier } from "#domain/legal-order.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { Coordinate } from "#domain/workspace/workspace.ts";
import type { DrawnArea } from "./analysis.ts";

/** The areas of the catalog the map draws with an extent, in legal order. */
export const drawnAreasOf = (archive: Archive): IndexEntity[] =>
  archive.index.entities
    .filter(({ type, geometry }) => isAreaType(type) && geometry && geometry.accuracy !== "point")
    .sort((a, b) => legalRank(a.type) - legalRank(b.type));

/** Their extents, of the features of their layers. */
export const extentsOf = (
  entities: readonly IndexEntity[],
  features: readonly Feature[],
): DrawnArea[] =>
  entities.flatMap(({ id, type, geometry: placed }): DrawnArea[] => {
    const geometry = features.find(({ properties }) => properties?.entity === id)?.geometry;
    if (!placed || (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon")) return [];
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return [
      {
        id,
        tier: legalTier(type),
        errorMetres: placed.errorMetres,
        polygons: polygons as Coordinate[][][],
      },
    ];
  });
