import { layerGroups, type MapLayer } from "./layer.ts";

/**
 * The layers bottom to top, as a person has ordered the visible ones. Groups keep their height; the visible
 * layers of a group share out the places that visible ones have in the registry, and hidden ones stay where
 * they are, so that showing one moves no other.
 */
export const arrangeLayers = (
  layers: readonly MapLayer[],
  visible: readonly string[],
): readonly MapLayer[] =>
  layerGroups.flatMap((group) => {
    const members = layers.filter((layer) => layer.group === group);
    const shown = members
      .filter(({ id }) => visible.includes(id))
      .toSorted((a, b) => visible.indexOf(a.id) - visible.indexOf(b.id));
    return members.map((layer) => (visible.includes(layer.id) ? (shown.shift() ?? layer) : layer));
  });
