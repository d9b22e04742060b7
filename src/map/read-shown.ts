import type { Map as MapLibreMap } from "maplibre-gl";
import { mapLayers } from "./layers/registry.ts";

/** Something a map draws: the layer it belongs to, its entity and its kind, as far as it has them. */
export interface Shown {
  layer: string;
  entity: string | null;
  kind: string | null;
  /** Whether it is a count of several. */
  isCount: boolean;
}

/** What is drawn on a map, each thing once. */
export const readShown = (map: MapLibreMap): Shown[] => {
  const layers = map
    .getStyle()
    .layers.map(({ id }) => id)
    .filter((id) => !unseen.test(id));
  const found = new Map<string, Shown>();
  for (const { layer, properties } of map.queryRenderedFeatures({ layers })) {
    const id = layer.id.split(":")[0] ?? "";
    const property = mapLayers.find((one) => one.id === id)?.kinds?.property;
    const one: Shown = {
      layer: id,
      entity: typeof properties.entity === "string" ? properties.entity : null,
      kind: property === undefined ? null : (properties[property] ?? null),
      isCount: "point_count" in properties,
    };
    found.set(JSON.stringify(one), one);
  }
  return [...found.values()];
};

/** Layers that are there for the pointer, and marks of a choice. */
const unseen = /:(hit|selection|selection-casing|marked-halo|ring)$/;
