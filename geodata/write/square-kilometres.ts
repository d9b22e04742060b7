import geographiclib from "geographiclib-geodesic";
import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * Geodesic area on WGS84 in km², two decimals; holes are taken off. Of our areas it measures an
 * indicative geometry and is no official figure.
 * Formula: C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87 (2013), section 6.
 */
export function squareKilometres(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const squareMetres = polygons
    .flatMap(([exterior, ...holes]) => [
      exterior === undefined ? 0 : ringArea(exterior),
      ...holes.map((hole) => -ringArea(hole)),
    ])
    .reduce((sum, area) => sum + area, 0);
  return Math.round(squareMetres / 10_000) / 100;
}

function ringArea(ring: readonly Position[]): number {
  const polygon = geographiclib.Geodesic.WGS84.Polygon(false);
  for (const [longitude = 0, latitude = 0] of ring.slice(1)) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}
