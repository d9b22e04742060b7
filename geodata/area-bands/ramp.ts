import type { Feature, FeatureCollection, Position } from "geojson";
import { dissolve } from "../planar/dissolve.ts";
import type { Line } from "../planar/grid.ts";
import { planarPartition } from "../planar/planar-partition.ts";

/** A part of the plane: its outline and a test for points (WGS84 longitude, latitude, degrees). */
export type Region = {
  readonly lines: readonly Line[];
  readonly isInside: (point: Position) => boolean;
};

/** Whose soft edge it is, and the layer that draws it. */
export type BandOwner = {
  readonly entity: string;
  readonly layer: "zones" | "belts" | "demonstration-zones" | "marine-cores";
};

/** Everything up to a distance from an area's edge; negative distances lie inside the area. */
export type Reach = { readonly region: Region; readonly weight: number };

/**
 * Cuts an area with a soft edge into strips that do not overlap: a point takes the weight of the
 * first (smallest) reach round it. Strips run from the core outwards; empty ones are left out.
 */
export function ramp(
  { entity, layer }: BandOwner,
  reaches: readonly Reach[],
  domain: Region,
): FeatureCollection["features"] {
  const partition = planarPartition([
    ...reaches.flatMap(({ region }) => region.lines),
    ...domain.lines,
  ]);
  const places = partition.cycles.map(({ point }) =>
    domain.isInside(point) ? reaches.findIndex(({ region }) => region.isInside(point)) : -1,
  );
  return reaches.flatMap(({ weight }, place): Feature[] =>
    places.includes(place)
      ? [
          {
            type: "Feature",
            id: `${entity}#${place + 1}`,
            properties: { entity, layer, weight },
            geometry: dissolve(partition, (cycle) => places[cycle] === place),
          },
        ]
      : [],
  );
}

/**
 * Signed distances in metres at which the strips end, from inside to outside, with the weight of
 * each strip: 1 up to `inner`, then falling evenly to 0 at `outer`.
 */
export function rampSteps(
  inner: number,
  outer: number,
  strips: number,
): { distance: number; weight: number }[] {
  const width = (outer - inner) / strips;
  return Array.from({ length: strips + 1 }, (_, step) => ({
    distance: Math.round(inner + step * width),
    weight: step === 0 ? 1 : Math.round((1 - (step - 0.5) / strips) * 1000) / 1000,
  }));
}
