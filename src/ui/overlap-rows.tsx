import type { Share } from "#domain/overlaps.ts";
import type { LayerShares } from "#domain/overlaps-of.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { EntityLink } from "./entity-link.tsx";
import { EntitySwatch } from "./entity-swatch.tsx";
import styles from "./overlap-rows.module.css";
import { useLegendSample } from "./use-legend-sample.ts";
import { useText } from "./use-text.ts";

/** The areas of one layer that lie over parts of an area, each with its share as a bar. */
export const OverlapRows = ({ shares: { layer, parts, together } }: { shares: LayerShares }) => {
  const { text } = useText();
  return (
    <div className={styles.layer}>
      <h4>
        <span>{text.layers[layer as keyof typeof text.layers]}</span>
        {together && (
          <span>
            {text.overlaps.together(percent(together.share))} <Range share={together} />
          </span>
        )}
      </h4>
      <ul>
        {parts.map(({ entity, share }) => (
          <OverlapRow key={entity.id} entity={entity} share={share} />
        ))}
      </ul>
    </div>
  );
};

const OverlapRow = ({ entity, share }: { entity: IndexEntity; share: Share }) => {
  const { text } = useText();
  return (
    <li className={styles.row}>
      <EntitySwatch entity={entity} />
      <EntityLink entity={entity} />
      <span className={styles.share}>
        {text.overlaps.about(percent(share.share))} <Range share={share} />
      </span>
      <Bar entity={entity} share={share} />
    </li>
  );
};

const Range = ({ share: { low, high } }: { share: Share }) => {
  const { text } = useText();
  return (
    low < high && (
      <span className={styles.range}>({text.overlaps.range(percent(low), percent(high))})</span>
    )
  );
};

/** As long as the share, in the colour of the map, with a line from the lower to the upper bound. */
const Bar = ({ entity, share: { share, low, high } }: { entity: IndexEntity; share: Share }) => {
  const sampleOf = useLegendSample();
  const layer = mapLayers.find(({ id }) => id === entity.geometry?.layer);
  const [from, to] = [percent(low), percent(high)];
  const whisker = `M${from} 4 H${to} M${from} 1.5 V6.5 M${to} 1.5 V6.5`;
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect width={percent(share)} height="8" fill={layer && sampleOf(layer, entity.id).color} />
      {low < high && (
        <>
          <path className={styles.halo} d={whisker} />
          <path d={whisker} />
        </>
      )}
    </svg>
  );
};

const percent = (share: number): number => Math.round(share * 100);
