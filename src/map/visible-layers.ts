import { mapLayers } from "./layers/registry.ts";

const byDefault = mapLayers.filter(({ isVisible }) => isVisible).map(({ id }) => id);

/** Ids of the layers that are drawn: those a link names, or the default ones. */
export const visibleLayers = (layers: readonly string[] | null): readonly string[] =>
  layers ?? byDefault;
