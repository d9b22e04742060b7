import type { Conversion } from "#domain/coordinates/convert-coordinates.ts";
import type { CoordinateSystem } from "#domain/coordinates/coordinate-system.ts";
import { isPlanar } from "#domain/coordinates/coordinate-system.ts";
import { planarSystems } from "#domain/project-cgcs2000.ts";
import { cityBounds } from "#domain/region.ts";
import type { Position } from "#domain/view.ts";

/** How the numbers of a file are to be read. */
export interface Placing {
  system: CoordinateSystem;
  /** Whether the latitude or northing comes first. */
  isNorthFirst: boolean;
}

/** A placing as it was found. */
export interface GuessedPlacing extends Placing {
  /** The file names the system, the numbers allow no other kind, or it is only likely. */
  by: "named" | "numbers" | "assumed";
  /** Whether the order was turned round, because the numbers fit nowhere else or lie in the region only so. */
  isTurned: boolean;
}

/** No degrees are so many, no metres of the region so few. */
const leastMetres = 1000;

/** Numbers of a file as a position; null where they are none on the earth. */
export const placeNumbers = (
  [first, second]: readonly [number, number],
  { system, isNorthFirst }: Placing,
  { positionOf }: Pick<Conversion, "positionOf">,
): Position | null => {
  const [east, north] = isNorthFirst ? [second, first] : [first, second];
  const position = isPlanar(system)
    ? positionOf({ system, easting: east, northing: north })
    : Math.abs(north) <= 90 && Math.abs(east) <= 180
      ? positionOf({ system, longitude: east, latitude: north })
      : null;
  return position && isOnEarth(position) ? position : null;
};

const isOnEarth = ({ longitude, latitude }: Position): boolean =>
  Number.isFinite(longitude) &&
  Number.isFinite(latitude) &&
  Math.abs(longitude) <= 180 &&
  Math.abs(latitude) <= 90;

/**
 * The likeliest way to read the numbers of a file: the system it names, else metres where they are too large for
 * degrees; the order in which most of them lie near the city. null: in no known way are they positions.
 */
export const guessPlacing = (
  sample: readonly (readonly [number, number])[],
  named: CoordinateSystem | null | undefined,
  conversion: Pick<Conversion, "positionOf">,
): GuessedPlacing | null => {
  const areMetres = sample.some((pair) => Math.max(...pair.map(Math.abs)) >= leastMetres);
  const isFitting = named != null && isPlanar(named) === areMetres;
  const systems: readonly CoordinateSystem[] = isFitting
    ? [named]
    : areMetres
      ? planarSystems
      : ["wgs84"];
  const judged = systems.flatMap((system) =>
    [false, true].map((isNorthFirst) => {
      const placing = { system, isNorthFirst };
      const distances = sample.map((pair) => {
        const position = placeNumbers(pair, placing, conversion);
        return position ? degreesFromCity(position) : unplaceable;
      });
      return { placing, distance: median(distances) };
    }),
  );
  const [best] = judged.toSorted((a, b) => a.distance - b.distance);
  if (!best || best.distance >= unplaceable) return null;
  // Far away either way, the order of the format stands.
  const kept =
    judged.find(
      ({ placing, distance }) =>
        placing.system === best.placing.system && !placing.isNorthFirst && distance < unplaceable,
    ) ?? best;
  const isBetter = best.distance < near || kept.distance >= unplaceable;
  const chosen = isBetter ? best : kept;
  return {
    ...chosen.placing,
    by: isFitting ? "named" : areMetres ? "numbers" : "assumed",
    isTurned: chosen.placing.isNorthFirst,
  };
};

const unplaceable = 1_000;
/** Degrees: what lies so close to the city is taken to be meant there. */
const near = 8;

const degreesFromCity = ({ longitude, latitude }: Position): number => {
  const [west, south, east, north] = cityBounds;
  return (
    Math.max(west - longitude, 0, longitude - east) +
    Math.max(south - latitude, 0, latitude - north)
  );
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? unplaceable;
