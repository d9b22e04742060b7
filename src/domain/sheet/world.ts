import type { Position } from "#domain/view.ts";

/** A point of Web Mercator: 0 to 1 from west to east and from north to south. */
export interface WorldPoint {
  x: number;
  y: number;
}

export const toWorld = ({ longitude, latitude }: Position): WorldPoint => ({
  x: (longitude + 180) / 360,
  y: (1 - Math.asinh(Math.tan(radians(latitude))) / Math.PI) / 2,
});

export const fromWorld = ({ x, y }: WorldPoint): Position => ({
  longitude: x * 360 - 180,
  latitude: degrees(Math.atan(Math.sinh((1 - 2 * y) * Math.PI))),
});

/**
 * Metres on the ellipsoid that the whole world would be wide and high, were its scale everywhere that of a latitude.
 * Web Mercator treats degrees of the ellipsoid as if of a sphere: near Weihai a metre northwards is drawn 0.4 %
 * longer than one eastwards. GRS80, the ellipsoid of CGCS2000.
 */
export const worldMetres = (latitude: number): { eastwards: number; northwards: number } => {
  const [sine, cosine] = [Math.sin(radians(latitude)), Math.cos(radians(latitude))];
  const root = Math.sqrt(1 - eccentricitySquared * sine * sine);
  const transverse = semiMajorAxis / root;
  const meridional = (semiMajorAxis * (1 - eccentricitySquared)) / root ** 3;
  return {
    eastwards: 2 * Math.PI * transverse * cosine,
    northwards: 2 * Math.PI * meridional * cosine,
  };
};

const semiMajorAxis = 6_378_137;
const flattening = 1 / 298.257222101;
const eccentricitySquared = flattening * (2 - flattening);

const radians = (angle: number): number => (angle * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
