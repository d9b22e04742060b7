import type { Feature, FeatureCollection } from "geojson";
import { toPosition, toVertex } from "../planar/grid.ts";
import { readCsv } from "../townships/read-csv.ts";

/**
 * Names of seas, neighbouring cities, islands, capes, bays, sights and of the seats of townships; they come
 * from no plan document. A township whose seat is an entity has no label here.
 */
export function buildContextLabels(): FeatureCollection {
  const rows = readCsv(new URL("./context-labels.csv", import.meta.url));
  return { type: "FeatureCollection", features: [...rows, ...townshipRows()].map(label) };
}

/** The names of townships at the positions of their seats. */
function townshipRows(): Record<string, string>[] {
  const seats = new Map(
    readCsv(new URL("../townships/townships.csv", import.meta.url)).map((row) => [row.code, row]),
  );
  return readCsv(new URL("./townships.csv", import.meta.url)).map(({ township, ...names }) => {
    const seat = seats.get(township);
    if (!seat) throw new Error(`${township} is the code of no township.`);
    const { longitude = "", latitude = "", errorMetres = "", source = "" } = seat;
    const id = `context-label/${names.en?.toLowerCase()}`;
    return { id, ...names, kind: "township", longitude, latitude, errorMetres, source };
  });
}

function label(row: Record<string, string>): Feature {
  const { longitude, latitude, errorMetres, rank, ...names } = row;
  return {
    type: "Feature",
    id: names.id ?? "",
    properties: {
      ...names,
      ...(rank && { rank: Number(rank) }),
      errorMetres: Number(errorMetres),
    },
    geometry: {
      type: "Point",
      coordinates: toPosition(toVertex([Number(longitude), Number(latitude)])),
    },
  };
}
