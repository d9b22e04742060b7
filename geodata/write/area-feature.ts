import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { GeometryMethod } from "#domain/geometry-method.ts";
import { squareKilometres } from "./square-kilometres.ts";

export type AreaProperties = {
  readonly entity: string;
  readonly accuracy: "derived" | "indicative";
  readonly errorMetres: number;
  readonly method: GeometryMethod;
  /** Geodesic on WGS84, measured on indicative geometry: no official area. */
  readonly squareKilometres: number;
};

type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;

/** An area of the atlas with what must be known of its geometry. */
export function areaFeature(
  geometry: Polygon | MultiPolygon,
  properties: Omit<AreaProperties, "squareKilometres">,
): AreaFeature {
  return {
    type: "Feature",
    id: properties.entity,
    properties: { ...properties, squareKilometres: squareKilometres(geometry) },
    geometry,
  };
}
