import type { FeatureCollection } from "geojson";
import { toPosition, toVertex } from "../planar/grid.ts";
import { readCsv } from "../townships/read-csv.ts";

/** Names of seas, neighbouring cities, islands, capes and bays; they come from no plan document. */
export function buildContextLabels(): FeatureCollection {
  const rows = readCsv(new URL("./context-labels.csv", import.meta.url));
  return {
    type: "FeatureCollection",
    features: rows.map(({ longitude, latitude, errorMetres, ...names }) => ({
      type: "Feature",
      id: names.id ?? "",
      properties: { ...names, errorMetres: Number(errorMetres) },
      geometry: {
        type: "Point",
        coordinates: toPosition(toVertex([Number(longitude), Number(latitude)])),
      },
    })),
  };
}
