/** Reads what `geodata/` has built: the geometry the entities of the catalog refer to, and what is measured on it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { areaTypes } from "#domain/entity-type.ts";
import { type MeasuredOverlaps, measuredOverlaps } from "#domain/overlaps.ts";

export interface BuiltLayer {
  id: string;
  collection: FeatureCollection;
  /** Whether its features are the entities themselves, one each, and state their error. */
  hasEntities: boolean;
}

/**
 * Layers of areas carry the plural of their type; `places` holds what is known by one position, `links`
 * what joins such places.
 */
const entityLayerIds = ["city", ...areaTypes.map((type) => `${type}s`), "places", "links"];

/** Every `geodata/<id>/<id>.geojson`; the coast clip is a source, not a layer. */
export const readLayers = (folder: string): BuiltLayer[] =>
  readdirSync(folder)
    .filter((id) => id !== "coast" && existsSync(join(folder, id, `${id}.geojson`)))
    .sort()
    .map((id) => ({
      id,
      collection: JSON.parse(readFileSync(join(folder, id, `${id}.geojson`), "utf8")),
      hasEntities: entityLayerIds.includes(id),
    }));

/**
 * How the areas overlap.
 * @throws ZodError when the file is not what it should be
 */
export const readOverlaps = (folder: string): MeasuredOverlaps =>
  measuredOverlaps.parse(JSON.parse(readFileSync(join(folder, "overlaps/overlaps.json"), "utf8")));
