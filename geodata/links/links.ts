import type { FeatureCollection, Position } from "geojson";
import { buildPlaces } from "../places/places.ts";
import { toPosition, toVertex } from "../planar/grid.ts";
import { readCsv } from "../townships/read-csv.ts";

/** What runs along a link: trains, ships, aircraft, or the freight of the 四港联动 by sea and air. */
type LinkKind = "rail" | "sea" | "air" | "four-ports";

/**
 * Railways, sea and air links as schematic lines from end to end: they say what is joined, not which way it
 * goes. A row of the table is one line; the rows of an entity are the parts of one feature.
 */
export function buildLinks(): FeatureCollection {
  const places = new Map(
    buildPlaces().features.map(({ id, geometry }) => [
      `${id}`,
      geometry.type === "Point" ? geometry.coordinates : [],
    ]),
  );
  const rows = readCsv(new URL("./links.csv", import.meta.url));
  return {
    type: "FeatureCollection",
    features: [...Map.groupBy(rows, ({ entity = "" }) => entity)].map(([entity, parts]) => {
      const [{ kind, errorMetres, source } = {}] = parts;
      const stops = parts.map((part) => (part.stops ?? "").split(" "));
      const lines = stops
        .map((line) => line.map((stop) => positionOf(stop, entity, places)))
        .map((line) => (kind === "sea" ? roundCorners(line) : line));
      const [only] = lines;
      return {
        type: "Feature",
        id: entity,
        properties: {
          entity,
          kind: kind as LinkKind,
          ends: [...new Set(stops.flat().filter((stop) => stop.startsWith("transport/")))],
          accuracy: "indicative",
          errorMetres: Number(errorMetres),
          method: "schematic",
          source,
        },
        geometry:
          only && lines.length === 1
            ? { type: "LineString", coordinates: only }
            : { type: "MultiLineString", coordinates: lines },
      };
    }),
  };
}

/** A line whose corners are cut three times over (Chaikin 1974), ends kept: ships turn in curves. */
function roundCorners(line: readonly Position[], times = 3): Position[] {
  if (times === 0 || line.length < 3) return [...line];
  const cut = line.slice(1).flatMap((end, index): Position[] => {
    const start = line[index] ?? end;
    const between = (share: number) =>
      toPosition(
        toVertex(start.map((value, axis) => value + ((end[axis] ?? value) - value) * share)),
      );
    return [index === 0 ? start : between(0.25), index === line.length - 2 ? end : between(0.75)];
  });
  return roundCorners(cut, times - 1);
}

/**
 * A stop is a place of the atlas by its id, or a waypoint `longitude/latitude` in degrees (WGS84).
 * @throws Error naming the link when the place has no position.
 */
function positionOf(stop: string, link: string, places: ReadonlyMap<string, Position>): Position {
  if (!/^[a-z]/.test(stop)) {
    const [longitude, latitude] = stop.split("/").map(Number);
    return toPosition(toVertex([Number(longitude), Number(latitude)]));
  }
  const position = places.get(stop);
  if (!position) throw new Error(`${link} stops at ${stop}, which has no position.`);
  return position;
}
