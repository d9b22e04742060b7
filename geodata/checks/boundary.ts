import type { Feature, MultiPolygon, Polygon } from "geojson";
import { type Line, type Vertex, vertexKey } from "../planar/grid.ts";
import { ringsOf } from "../planar/is-in-rings.ts";
import type { Segment } from "../planar/segment-crossing.ts";

/** Rings of an area feature, exterior and interior, on the grid. */
export function featureRings(feature: Feature): Line[] {
  return ringsOf(feature.geometry as Polygon | MultiPolygon);
}

/** The boundary as directed segments by key; a neighbour walks the same ones the other way. */
export function boundary(feature: Feature): Map<string, Segment> {
  const segments = featureRings(feature).flatMap((ring) =>
    ring.slice(1).map((vertex, index): Segment => [ring[index] as Vertex, vertex]),
  );
  return new Map(segments.map((segment) => [segmentKey(segment), segment]));
}

export function segmentKey([from, to]: Segment): string {
  return `${vertexKey(from)};${vertexKey(to)}`;
}

export function reversedKey([from, to]: Segment): string {
  return segmentKey([to, from]);
}
