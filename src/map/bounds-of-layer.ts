import { cityBounds } from "#domain/region.ts";
import type { Bounds, IndexEntity } from "#domain/slice.ts";
import type { MapLayer } from "./layer.ts";

/** The bounds of all that a layer shows; the city for layers of the base. */
export const boundsOfLayer = (
  { id }: MapLayer,
  entities: readonly Pick<IndexEntity, "geometry" | "frame">[],
): Bounds => {
  const all = entities.flatMap(({ geometry, frame }) =>
    geometry?.layer === id && frame ? [frame.bounds] : [],
  );
  if (all.length === 0) return cityBounds;
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
};
