import { arrangeLayers } from "#map/arrange-layers.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { useAtlas } from "#store/atlas.ts";
import { Swatch } from "#ui/swatch.tsx";
import { useLegendSample } from "#ui/use-legend-sample.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./stage-legend.module.css";
import { useStageText } from "./use-stage-text.ts";

/** What the layers of a scene are, from the top. */
export const StageLegend = () => {
  const { text } = useText();
  const words = useStageText();
  const layers = useAtlas(({ view }) => view.layers);
  const sampleOf = useLegendSample();
  const visible = visibleLayers(layers);
  const listed = arrangeLayers(mapLayers, visible)
    .toReversed()
    .filter(({ id, group }) => visible.includes(id) && group !== "base" && group !== "names");
  if (listed.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {listed.map((layer) => (
        <li key={layer.id}>
          <Swatch sample={sampleOf(layer)} />
          {text.layers[layer.id as keyof typeof text.layers]}
        </li>
      ))}
    </ul>
  );
};
