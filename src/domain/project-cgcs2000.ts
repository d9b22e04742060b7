import type { Position } from "./view.ts";

/** EPSG:4550, CGCS2000 / 3-degree Gauss-Kruger CM 123E: metres, northing (X in Chinese practice) before easting (Y). */
export interface PlanarPosition {
  northing: number;
  easting: number;
}

/** EPSG:4550 in full; WGS84 and CGCS2000 differ by less than a metre and are taken as one. */
const epsg4550 =
  "+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs";

/** Loads the projection when it is first needed; rejects when that part of the program is out of reach. */
export const loadCgcs2000 = async (): Promise<(position: Position) => PlanarPosition> => {
  const { default: proj4 } = await import("proj4");
  const converter = proj4(epsg4550);
  return ({ longitude, latitude }) => {
    const [easting = 0, northing = 0] = converter.forward([longitude, latitude]);
    return { northing, easting };
  };
};
