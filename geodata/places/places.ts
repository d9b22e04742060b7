import type { FeatureCollection } from "geojson";
import { toPosition, toVertex } from "../planar/grid.ts";
import { readCsv } from "../townships/read-csv.ts";

/** Entities known by one position: parks, parts of the city, projects, platforms and institutions. */
export function buildPlaces(): FeatureCollection {
  const rows = readCsv(new URL("./places.csv", import.meta.url));
  return {
    type: "FeatureCollection",
    features: rows.map(({ entity = "", longitude, latitude, errorMetres, symbol, source }) => ({
      type: "Feature",
      id: entity,
      properties: {
        entity,
        accuracy: "point",
        errorMetres: Number(errorMetres),
        method: "position",
        ...(symbol && { symbol }),
        source,
      },
      geometry: {
        type: "Point",
        coordinates: toPosition(toVertex([Number(longitude), Number(latitude)])),
      },
    })),
  };
}
