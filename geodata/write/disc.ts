import { circle } from "@turf/turf";
import type { Polygon, Position } from "geojson";
import { toLine, toPosition } from "../planar/grid.ts";

export const discVertices = 64;

/** A disc of 64 vertices round a position; the radius in metres on the sphere of 6371 km. */
export function disc(centre: Position, radiusMetres: number): Polygon {
  const round = circle(centre, radiusMetres / 1000, { steps: discVertices, units: "kilometers" });
  return {
    type: "Polygon",
    coordinates: round.geometry.coordinates.map((ring) => toLine(ring).map(toPosition)),
  };
}
