import { type PlanarPosition, type PlanarSystem, planarSystems } from "#domain/project-cgcs2000.ts";
import type { Position } from "#domain/view.ts";

const degreeSystems = ["wgs84", "epsg4490", "gcj02", "bd09"] as const;
export type DegreeSystem = (typeof degreeSystems)[number];

/** What a coordinate may be given in, in the order it is shown. */
export const coordinateSystems = ["wgs84", "epsg4490", ...planarSystems, "gcj02", "bd09"] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

export const isPlanar = (system: CoordinateSystem): system is PlanarSystem =>
  (planarSystems as readonly string[]).includes(system);

/** The numbers of a coordinate, in degrees or metres, as its system wants them. */
export type Coordinate =
  | ({ system: DegreeSystem } & Position)
  | ({ system: PlanarSystem } & PlanarPosition);
