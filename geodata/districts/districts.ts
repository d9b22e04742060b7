import type { FeatureCollection } from "geojson";
import type { CityPartition } from "../city/city-partition.ts";
import { areaFeature } from "../write/area-feature.ts";
import { districtIds } from "./county-lines.ts";

/**
 * Metres. The worst part counts, and that is the coast: 90 % of the shoreline lies within 500 m of
 * the true one. Inland the line is better: about 50 m of conversion and 60 m of rounding.
 */
export const districtErrorMetres = 500;

/** The four districts: land inside the county lines, which neighbours share vertex by vertex. */
export function buildDistricts({ unionOf }: CityPartition): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: districtIds.map((entity) =>
      areaFeature(
        unionOf(({ district }) => district === entity),
        { entity, accuracy: "derived", errorMetres: districtErrorMetres, method: "line" },
      ),
    ),
  };
}
