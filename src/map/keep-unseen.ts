import type { Layer } from "deck.gl";

/**
 * Layers that come and go with the hand stay, unseen, until they are wanted again under the same id: making one costs
 * more than all that is drawn in it.
 */
export const keepUnseen = () => {
  let kept: Layer[] = [];
  return (layers: readonly Layer[]): Layer[] => {
    const present = new Set(layers.map(({ id }) => id));
    kept = [...kept.filter(({ id }) => !present.has(id)).map(unseen), ...layers];
    return kept;
  };
};

const unseen = (layer: Layer): Layer =>
  layer.props.visible ? layer.clone({ visible: false }) : layer;
