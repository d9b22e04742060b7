/** What a person does to the layers, as changes of the view. */
import type { View } from "#domain/view.ts";
import { arrangeLayers } from "./arrange-layers.ts";
import { mapLayers } from "./layers/registry.ts";
import { visibleLayers } from "./visible-layers.ts";

type Layers = Pick<View, "layers" | "opacities" | "without">;

/** Shows or hides a layer; one that is shown comes to the height it has when nobody has moved anything. */
export const showLayer = ({ layers }: Layers, id: string, isOn: boolean): Partial<Layers> => {
  const visible = visibleLayers(layers).filter((one) => one !== id);
  if (!isOn) return { layers: shorten(visible) };
  const below = mapLayers.slice(0, heightOf(id)).map((layer) => layer.id);
  const at = Math.max(-1, ...below.map((one) => visible.indexOf(one))) + 1;
  return { layers: shorten(visible.toSpliced(at, 0, id)) };
};

/** Shows a layer and the base alone. */
export const soloLayer = (id: string): Partial<Layers> => ({
  layers: mapLayers
    .filter((layer) => layer.group === "base" || layer.group === "names" || layer.id === id)
    .map((layer) => layer.id),
});

/** Whether a layer is the only one that is shown besides the base. */
export const isSolo = ({ layers }: Layers, id: string): boolean =>
  visibleLayers(layers).join() === soloLayer(id).layers?.join();

/**
 * Moves a visible layer above (1) or below (-1) the next visible one of its group; nothing changes at the end
 * of the group.
 */
export const moveLayer = (view: Layers, id: string, step: 1 | -1): Partial<Layers> => {
  const mates = matesOf(view, id);
  const other = mates[mates.indexOf(id) + step];
  return other === undefined ? {} : placeLayer(view, id, other);
};

/** Moves a visible layer to the height of another one of its group. */
export const placeLayer = (view: Layers, id: string, at: string): Partial<Layers> => {
  const mates = matesOf(view, id);
  if (!mates.includes(at) || !mates.includes(id)) return {};
  const moved = mates.filter((one) => one !== id).toSpliced(mates.indexOf(at), 0, id);
  const visible = visibleLayers(view.layers);
  return {
    layers: shorten(visible.map((one) => (mates.includes(one) ? (moved.shift() ?? one) : one))),
  };
};

/** Draws a layer at a percentage of its strength. */
export const fadeLayer = ({ opacities }: Layers, id: string, percent: number): Partial<Layers> => {
  const { [id]: _before, ...others } = opacities;
  return { opacities: percent >= 100 ? others : { ...others, [id]: percent } };
};

/** Leaves a line of the legend out of the map, or takes it in again. */
export const showEntry = ({ without }: Layers, entry: string, isOn: boolean): Partial<Layers> => ({
  without: isOn ? without.filter((one) => one !== entry) : [...without, entry],
});

/** The visible layers of the group of one, bottom to top. */
const matesOf = ({ layers }: Layers, id: string): string[] => {
  const visible = visibleLayers(layers);
  const group = mapLayers.find((layer) => layer.id === id)?.group;
  return arrangeLayers(mapLayers, visible)
    .filter((layer) => layer.group === group && visible.includes(layer.id))
    .map((layer) => layer.id);
};

const heightOf = (id: string): number => mapLayers.findIndex((layer) => layer.id === id);

/** The default layers need not be said. */
const shorten = (layers: readonly string[]): readonly string[] | null =>
  layers.join() === visibleLayers(null).join() ? null : layers;
