import { isWithin } from "./local-plane.ts";
import type { Position } from "./view.ts";

/** From one corner to the next: metres, and degrees clockwise from true north at its start. */
export interface Segment {
  metres: number;
  bearing: number;
}

/** The shortest way from one point to another on the ellipsoid, and what lies in rings of such ways. */
export interface Geodesic {
  segment: (from: Position, to: Position) => Segment;
  /** Square metres inside a ring that does not cross itself; its last point is joined to the first. */
  area: (ring: readonly Position[]) => number;
  /** The points of a segment, close enough to be drawn as straight lines; its start comes first, its end is left out. */
  course: (from: Position, to: Position) => Position[];
  /** Where a way of so many metres ends; degrees clockwise from true north at its start. */
  destination: (from: Position, bearing: number, metres: number) => Position;
}

/**
 * Loads the measuring on WGS84 when it is first needed; rejects when that part of the program is out of reach.
 * Formulas: C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87 (2013), as GeographicLib has them.
 */
export const loadGeodesic = async (): Promise<Geodesic> => {
  const { default: library } = await import("geographiclib-geodesic");
  const { WGS84, LATITUDE, LONGITUDE } = library.Geodesic as typeof library.Geodesic & Masks;
  const inverse = (from: Position, to: Position) =>
    WGS84.Inverse(from.latitude, from.longitude, to.latitude, to.longitude);
  return {
    segment: (from, to) => {
      const { s12 = 0, azi1 = 0 } = inverse(from, to);
      return { metres: s12, bearing: (azi1 + 360) % 360 };
    },
    area: (ring) => {
      const polygon = WGS84.Polygon(false);
      for (const { latitude, longitude } of ring) polygon.AddPoint(latitude, longitude);
      return Math.abs(polygon.Compute(false, true).area ?? 0);
    },
    destination: ({ latitude, longitude }, bearing, metres) => {
      const { lat2 = 0, lon2 = 0 } = WGS84.Direct(
        latitude,
        longitude,
        bearing,
        metres,
        LATITUDE | LONGITUDE,
      );
      return { longitude: lon2, latitude: lat2 };
    },
    course: (from, to) => {
      if (isWithin(from, to, longestStraight * 0.9)) return [from];
      const line = WGS84.InverseLine(from.latitude, from.longitude, to.latitude, to.longitude);
      const { s12 = 0 } = inverse(from, to);
      const steps = Math.max(1, Math.ceil(s12 / longestStraight));
      return Array.from({ length: steps }, (_, step) => {
        if (step === 0) return from;
        const { lat2 = 0, lon2 = 0 } = line.Position((s12 * step) / steps, LATITUDE | LONGITUDE);
        return { longitude: lon2, latitude: lat2 };
      });
    },
  };
};

/** Metres; over so much a geodesic leaves the straight line of the map by a few metres. */
const longestStraight = 10_000;

/** What a position on a line is asked for; missing in the types. */
interface Masks {
  LATITUDE: number;
  LONGITUDE: number;
}
