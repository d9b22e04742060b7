import type { Position } from "./view.ts";

/** A position in a 3-degree Gauss-Kruger zone: metres, northing (X in Chinese practice) before easting (Y). */
export interface PlanarPosition {
  northing: number;
  easting: number;
}

/** The two zones the city lies in, without and with the number of the zone before the easting. */
export const planarSystems = ["epsg4550", "epsg4549", "epsg4529", "epsg4528"] as const;
export type PlanarSystem = (typeof planarSystems)[number];

/** Degrees of the central meridian, and metres that are added to the easting. */
const zones: Record<PlanarSystem, { meridian: number; falseEasting: number }> = {
  epsg4550: { meridian: 123, falseEasting: 500_000 },
  epsg4549: { meridian: 120, falseEasting: 500_000 },
  epsg4529: { meridian: 123, falseEasting: 41_500_000 },
  epsg4528: { meridian: 120, falseEasting: 40_500_000 },
};

/** Whether a zone is meant for a longitude: lengths are true within 1.5 degrees of its meridian. */
export const isInZone = (system: PlanarSystem, longitude: number): boolean =>
  Math.abs(longitude - zones[system].meridian) <= 1.5;

/** There and back between degrees and the metres of one system. */
export interface Projection {
  project: (position: Position) => PlanarPosition;
  unproject: (planar: PlanarPosition) => Position;
}

/**
 * Loads the projections when one is first needed; rejects when that part of the program is out of reach. WGS84 and
 * CGCS2000 differ by less than a metre and are taken as one.
 */
export const loadProjections = async (): Promise<Record<PlanarSystem, Projection>> => {
  const { default: proj4 } = await import("proj4");
  const projectionOf = (system: PlanarSystem): Projection => {
    const { meridian, falseEasting } = zones[system];
    const converter = proj4(
      `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${falseEasting} +y_0=0 +ellps=GRS80 +units=m +no_defs`,
    );
    return {
      project: ({ longitude, latitude }) => {
        const [easting = 0, northing = 0] = converter.forward([longitude, latitude]);
        return { northing, easting };
      },
      unproject: ({ northing, easting }) => {
        const [longitude = 0, latitude = 0] = converter.inverse([easting, northing]);
        return { longitude, latitude };
      },
    };
  };
  return {
    epsg4550: projectionOf("epsg4550"),
    epsg4549: projectionOf("epsg4549"),
    epsg4529: projectionOf("epsg4529"),
    epsg4528: projectionOf("epsg4528"),
  };
};

/** The projection of the city's own zone, EPSG:4550 (CGCS2000 / 3-degree Gauss-Kruger CM 123E). */
export const loadCgcs2000 = async (): Promise<Projection["project"]> =>
  (await loadProjections()).epsg4550.project;
