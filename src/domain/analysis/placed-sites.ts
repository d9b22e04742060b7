import type { Feature } from "geojson";
import type { Archive } from "#domain/archive.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { Position } from "#domain/view.ts";

/** An entity that stands at a position. */
export interface PlacedSite {
  entity: IndexEntity;
  position: Position;
  /** How far the position may be off. */
  errorMetres: number;
  /** Of a place of transport, which of the three one asks for; else null. */
  transport: TransportKind | null;
}

export const transportKinds = ["port", "station", "airport"] as const;
export type TransportKind = (typeof transportKinds)[number];

/** Everything of the catalog that has a position, of the features of `places.geojson`, which name the symbol of each. */
export const placedSites = (archive: Archive, features: readonly Feature[]): PlacedSite[] =>
  features.flatMap(({ geometry, properties }) => {
    const entity = archive.entities.get(String(properties?.entity));
    const errorMetres = entity?.geometry?.errorMetres;
    if (geometry.type !== "Point" || !entity || errorMetres === undefined) return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const transport =
      transportKinds.find((kind) => entity.type === "transport" && properties?.symbol === kind) ??
      null;
    return [{ entity, position: { longitude, latitude }, errorMetres, transport }];
  });
