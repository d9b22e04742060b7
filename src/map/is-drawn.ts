import type { IndexEntity } from "#domain/slice.ts";
import type { View } from "#domain/view.ts";
import { mapLayers } from "./layers/registry.ts";
import { visibleLayers } from "./visible-layers.ts";

/** The layer an entity is drawn in: its own, or the one that counts what lies somewhere in an area; or null. */
export const layerOf = ({ geometry, isUnlocated }: IndexEntity): string | null =>
  geometry?.layer ?? (isUnlocated ? "unlocated" : null);

/** Whether the layers of the map draw or count an entity, whatever the filter and wherever the map looks. */
export const isDrawn = (
  entity: IndexEntity,
  { layers, without }: Pick<View, "layers" | "without">,
): boolean => {
  const visible = visibleLayers(layers);
  if (entity.hasStatedExtent && visible.includes("stated-extents")) return true;
  const id = layerOf(entity);
  const layer = mapLayers.find((one) => one.id === id);
  if (!layer || !visible.includes(layer.id)) return false;
  return layer.kinds
    ? !without.includes(`${layer.id}/${entity.linkKind ?? entity.type}`)
    : !without.includes(entity.id);
};
