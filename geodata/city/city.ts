import type { FeatureCollection } from "geojson";
import { districtErrorMetres } from "../districts/districts.ts";
import { areaFeature } from "../write/area-feature.ts";
import type { CityPartition } from "./city-partition.ts";

/** The city: the union of its four districts. */
export function buildCity({ unionOf }: CityPartition): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [
      areaFeature(
        unionOf(() => true),
        {
          entity: "city/weihai",
          accuracy: "derived",
          errorMetres: districtErrorMetres,
          method: "union",
        },
      ),
    ],
  };
}
