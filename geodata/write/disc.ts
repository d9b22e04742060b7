import { circle } from "@turf/turf";
import type { Polygon, Position } from "geojson";
import { toLine, toPosition } from "../planar/grid.ts";

/** A disc of 64 vertices round a position; the radius in metres on the sphere of 6371 km. */
export function disc(centre: Position, radiusMetres: number): Polygon {
  const round = circle(centre, radiusMetres / 1000, { steps: 64, units: "kilometers" });
  return {
    type: "Polygon",
    coordinates: round.geometry.coordinates.map((ring) => toLine(ring).map(toPosition)),
  };
}
