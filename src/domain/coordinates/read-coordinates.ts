import type { PlanarSystem } from "#domain/project-cgcs2000.ts";
import {
  type Coordinate,
  type CoordinateSystem,
  type DegreeSystem,
  isPlanar,
} from "./coordinate-system.ts";
import { type Angle, splitAngles } from "./split-angles.ts";

/** One way to understand what was written, and how it was found. */
export interface Reading {
  coordinate: Coordinate;
  /** Whether the latitude or northing comes first. */
  isNorthFirst: boolean;
  /** The order is marked, is the only possible one, or is guessed. */
  order: "marked" | "only" | "guessed";
  /** The system is named or chosen, is told by the number of the zone, or is assumed. */
  by: "named" | "zone" | "assumed";
}

/** Why nothing could be made of what was written. */
export type CoordinateFault =
  | { kind: "empty" | "one-number" | "neither" | "same-axis" }
  | { kind: "too-many"; count: number }
  | { kind: "unreadable" | "unknown-system"; piece: string }
  | { kind: "latitude" | "longitude" | "sixtieths"; value: number }
  | { kind: "zone"; zone: number }
  | { kind: "other-system"; asked: CoordinateSystem; like: CoordinateSystem };

/**
 * Reads one coordinate in any of many spellings; the likeliest reading comes first.
 * @param asked the system a person has chosen; null: what the text says, or what is likely
 */
export const readCoordinates = (
  written: string,
  asked: CoordinateSystem | null = null,
): Reading[] | CoordinateFault => {
  const split = splitAngles(written);
  if ("kind" in split) return split;
  const system = asked ?? split.system;
  const [first, second] = split.angles;
  if (!first || !second) return { kind: split.angles.length === 0 ? "empty" : "one-number" };
  const isMetric =
    !first.isMarked && !second.isMarked && Math.max(first.value, second.value) >= leastMetres;
  const readings = isMetric ? readMetres(first, second) : readDegrees(first, second, system);
  if ("kind" in readings || system === null) return readings;
  const fitting = readings.filter(({ coordinate }) => coordinate.system === system);
  const [likeliest] = readings;
  if (fitting.length === 0 && likeliest)
    return { kind: "other-system", asked: system, like: likeliest.coordinate.system };
  return fitting.map((reading) => ({ ...reading, by: "named" }));
};

/** No degrees are so many, no metres of the region so few. */
const leastMetres = 1000;

const readMetres = (first: Angle, second: Angle): Reading[] | CoordinateFault => {
  const isNorthFirst = isNorthing(first.value);
  if (isNorthFirst === isNorthing(second.value)) return { kind: "neither" };
  const [northing, easting] = isNorthFirst
    ? [first.value, second.value]
    : [second.value, first.value];
  const zone = Math.floor(easting / 1_000_000);
  const systems = systemsOfZone[zone];
  if (!systems) return zone >= 10 && zone < 100 ? { kind: "zone", zone } : { kind: "neither" };
  return systems.map((system) => ({
    coordinate: { system, northing, easting },
    isNorthFirst,
    order: "only",
    by: zone === 0 ? "assumed" : "zone",
  }));
};

/** Between the latitudes of 27 and 45 degrees; no easting is so large unless the zone stands before it. */
const isNorthing = (metres: number): boolean => metres >= 3_000_000 && metres < 5_000_000;

/** The likelier first: most of the city lies in the zone of 123 degrees. */
const systemsOfZone: Readonly<Record<number, readonly PlanarSystem[]>> = {
  0: ["epsg4550", "epsg4549"],
  40: ["epsg4528"],
  41: ["epsg4529"],
};

const readDegrees = (
  first: Angle,
  second: Angle,
  system: CoordinateSystem | null,
): Reading[] | CoordinateFault => {
  const orders = ordersOf(first, second);
  if ("kind" in orders) return orders;
  const named = system !== null && !isPlanar(system) ? [system] : likelySystems;
  return orders.all.flatMap((isNorthFirst) =>
    named.map((one) => ({
      coordinate: {
        system: one,
        latitude: isNorthFirst ? first.value : second.value,
        longitude: isNorthFirst ? second.value : first.value,
      },
      isNorthFirst,
      order: orders.found,
      by: "assumed",
    })),
  );
};

/** CGCS2000 in degrees has the same numbers as WGS84. */
const likelySystems: readonly DegreeSystem[] = ["wgs84", "gcj02", "bd09"];

/** Whether the latitude comes first: the orders that are possible, the likelier first. */
const ordersOf = (
  first: Angle,
  second: Angle,
): { all: boolean[]; found: Reading["order"] } | CoordinateFault => {
  const axis = first.axis ?? otherAxis(second.axis);
  if (axis !== null) {
    if (first.axis === second.axis) return { kind: "same-axis" };
    const isNorthFirst = axis === "latitude";
    const [latitude, longitude] = isNorthFirst ? [first, second] : [second, first];
    if (Math.abs(latitude.value) > 90) return { kind: "latitude", value: latitude.value };
    if (Math.abs(longitude.value) > 180) return { kind: "longitude", value: longitude.value };
    return { all: [isNorthFirst], found: "marked" };
  }
  const all = [true, false].filter((isNorthFirst) => {
    const [latitude, longitude] = isNorthFirst ? [first, second] : [second, first];
    return Math.abs(latitude.value) <= 90 && Math.abs(longitude.value) <= 180;
  });
  if (all.length === 0) return { kind: "neither" };
  return { all, found: all.length === 1 ? "only" : "guessed" };
};

const otherAxis = (axis: Angle["axis"]): Angle["axis"] => {
  if (axis === null) return null;
  return axis === "latitude" ? "longitude" : "latitude";
};
