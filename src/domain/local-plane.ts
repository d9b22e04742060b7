import type { Position } from "./view.ts";

/** Metres from a point of reference. */
export interface Offset {
  east: number;
  north: number;
}

const metresPerDegree = 111_320;

/** Metres east and north of one position to another; good to a few parts in a thousand, for what is near. */
export const offsetFrom = (origin: Position, { longitude, latitude }: Position): Offset => ({
  east: (longitude - origin.longitude) * metresPerDegree * cosine(origin.latitude),
  north: (latitude - origin.latitude) * metresPerDegree,
});

/** The position so many metres east and north of another. */
export const positionAt = (origin: Position, { east, north }: Offset): Position => ({
  longitude: origin.longitude + east / (metresPerDegree * cosine(origin.latitude)),
  latitude: origin.latitude + north / metresPerDegree,
});

/** Whether two positions that are near lie within so many metres. */
export const isWithin = (origin: Position, other: Position, metres: number): boolean => {
  const { east, north } = offsetFrom(origin, other);
  return Math.hypot(east, north) <= metres;
};

const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
