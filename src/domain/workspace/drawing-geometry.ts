import type { LineString, MultiPolygon, Point, Polygon } from "geojson";
import type { Geodesic } from "#domain/geodesic.ts";
import { circleRing } from "./drawn-shape.ts";
import type { Shape } from "./workspace.ts";

/** A shape as a geometry of RFC 7946, with all decimals it has; a circle as a polygon through points of it. */
export const drawingGeometry = (
  shape: Shape,
  geodesic: Geodesic,
): Point | LineString | Polygon | MultiPolygon => {
  switch (shape.type) {
    case "point":
    case "text":
      return { type: "Point", coordinates: shape.at };
    case "line":
    case "arrow":
      return { type: "LineString", coordinates: shape.course };
    case "polygon": {
      const [only, ...others] = shape.polygons;
      return only && others.length === 0
        ? { type: "Polygon", coordinates: only }
        : { type: "MultiPolygon", coordinates: shape.polygons };
    }
    case "circle":
      return { type: "Polygon", coordinates: [circleRing(shape, geodesic)] };
  }
};
