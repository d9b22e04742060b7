import { loadProjections } from "#domain/project-cgcs2000.ts";
import { coveredBounds } from "#domain/region.ts";
import type { Position } from "#domain/view.ts";
import {
  type Coordinate,
  type CoordinateSystem,
  coordinateSystems,
  isPlanar,
} from "./coordinate-system.ts";
import type { Reading } from "./read-coordinates.ts";

/** A reading and the point it stands for, WGS84. */
export interface Located extends Reading {
  position: Position;
}

export interface Conversion {
  /** The point a coordinate stands for, WGS84. */
  positionOf: (coordinate: Coordinate) => Position;
  /** The points the readings stand for; what lies in the region of the map comes first, else their order stays. */
  locate: (readings: readonly Reading[]) => Located[];
  /** One point in every system. */
  everySystem: (position: Position) => Coordinate[];
}

/**
 * Loads what turns the systems into one another; rejects when that part of the program is out of reach. GCJ-02 and
 * BD-09 are published by nobody: what is known of them, and their way back, is true to about a metre.
 */
export const loadConversion = async (): Promise<Conversion> => {
  const [projections, { default: gcoord }] = await Promise.all([
    loadProjections(),
    import("gcoord"),
  ]);
  const offset = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 };
  const shift = (
    { longitude, latitude }: Position,
    from: Parameters<typeof gcoord.transform>[1],
    to: Parameters<typeof gcoord.transform>[2],
  ): Position => {
    const [east = 0, north = 0] = gcoord.transform<[number, number]>(
      [longitude, latitude],
      from,
      to,
    );
    return { longitude: east, latitude: north };
  };
  const positionOf = (coordinate: Coordinate): Position => {
    switch (coordinate.system) {
      case "wgs84":
      case "epsg4490":
        return { longitude: coordinate.longitude, latitude: coordinate.latitude };
      case "gcj02":
      case "bd09":
        return shift(coordinate, offset[coordinate.system], gcoord.WGS84);
      default:
        return projections[coordinate.system].unproject(coordinate);
    }
  };
  const coordinateOf = (position: Position, system: CoordinateSystem): Coordinate => {
    if (isPlanar(system)) return { system, ...projections[system].project(position) };
    const { longitude, latitude } =
      system === "gcj02" || system === "bd09"
        ? shift(position, gcoord.WGS84, offset[system])
        : position;
    return { system, longitude, latitude };
  };
  return {
    positionOf,
    locate: (readings) => {
      const located = readings.map((reading) => ({
        ...reading,
        position: positionOf(reading.coordinate),
      }));
      return [
        ...located.filter(({ position }) => isCovered(position)),
        ...located.filter(({ position }) => !isCovered(position)),
      ];
    },
    everySystem: (position) => coordinateSystems.map((system) => coordinateOf(position, system)),
  };
};

/** Whether the map can show a point. */
export const isCovered = ({ longitude, latitude }: Position): boolean => {
  const [west, south, east, north] = coveredBounds;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
};
