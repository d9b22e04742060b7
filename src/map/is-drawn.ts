import type { IndexEntity } from "#domain/slice.ts";
import type { View } from "#domain/view.ts";
import { mapLayers } from "./layers/registry.ts";
import { visibleLayers } from "./visible-layers.ts";

/** The layer an entity is drawn in: its own, or the one that counts what lies somewhere in an area; or null. */
export const layerOf = ({ geometry, isUnlocated }: IndexEntity): string | null =>
  geometry?.layer ?? (isUnlocated ? "unlocated" : null);

/** Whether the layers of the map draw or count an entity, whatever the filter and wherever the map looks. */
export const isDrawn = ({ layers, without }: Pick<View, "layers" | "without">) => {
  const visible = new Set(visibleLayers(layers));
  const drawn = new Map(mapLayers.filter(({ id }) => visible.has(id)).map((one) => [one.id, one]));
  const leftOut = new Set(without);
  return (entity: IndexEntity): boolean => {
    if (entity.hasStatedExtent && visible.has("stated-extents")) return true;
    const layer = drawn.get(layerOf(entity) ?? "");
    if (!layer) return false;
    return !leftOut.has(layer.kinds ? `${layer.id}/${entity.linkKind ?? entity.type}` : entity.id);
  };
};
