import { along, bezierSpline, length, lineString } from "@turf/turf";
import type { Feature, FeatureCollection } from "geojson";
import { toPosition, toVertex } from "../planar/grid.ts";
import { anchors, type Curve, curves } from "./anchors.ts";

/** Enough that a curved name shows no corners at zoom 12. */
const curveVertices = 49;

/** Where the names of the areas stand: a Point each, for the belts a LineString to run along. */
export function buildAreaLabels(): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [
      ...anchors.map(
        ({ entity, layer, at }): Feature => ({
          type: "Feature",
          id: entity,
          properties: { entity, layer },
          geometry: { type: "Point", coordinates: toPosition(toVertex(at)) },
        }),
      ),
      ...curves.map(curveFeature),
    ],
  };
}

function curveFeature({ entity, through }: Curve): Feature {
  const spline = bezierSpline(lineString(through.map((position) => [...position])));
  const step = length(spline, { units: "kilometers" }) / (curveVertices - 1);
  const coordinates = Array.from({ length: curveVertices }, (_, index) => {
    const point = along(spline, index * step, { units: "kilometers" });
    return toPosition(toVertex(point.geometry.coordinates));
  });
  return {
    type: "Feature",
    id: entity,
    properties: { entity, layer: "belts" },
    geometry: { type: "LineString", coordinates },
  };
}
