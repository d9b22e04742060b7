import type { FeatureCollection } from "geojson";
import type { CityPartition } from "../city/city-partition.ts";
import { areaFeature } from "../write/area-feature.ts";
import { disc } from "../write/disc.ts";
import { zoneRows } from "./zone-table.ts";

/**
 * The seven zones as areas to pick: cells of township seats, for a zone without townships a disc of
 * its site's error. The edges are soft; layer area-bands draws them so.
 */
export function buildZones({ unionOf }: CityPartition): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: zoneRows.map(([entity, { site, errorMetres, method }]) =>
      areaFeature(site ? disc(site, errorMetres) : unionOf(({ zone }) => zone === entity), {
        entity,
        accuracy: "indicative",
        errorMetres,
        method,
      }),
    ),
  };
}
