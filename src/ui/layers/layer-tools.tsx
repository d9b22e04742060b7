import { ArrowDown, ArrowUp, Focus, ScanSearch } from "lucide-react";
import { useId } from "react";
import { boundsOfLayer } from "#map/bounds-of-layer.ts";
import { fadeLayer, isSolo, moveLayer, soloLayer } from "#map/edit-layers.ts";
import type { MapLayer } from "#map/layer.ts";
import { frame, setSession, setView, useAtlas } from "#store/atlas.ts";
import chip from "#ui/chip.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./layer-tools.module.css";

/** How strongly a layer is drawn, alone or among others, at which height, and where it lies. */
export const LayerTools = ({
  layer,
  name,
  canMove,
}: {
  layer: MapLayer;
  name: string;
  canMove: boolean;
}) => {
  const { text } = useText();
  const percent = useAtlas(({ view }) => view.opacities[layer.id] ?? 100);
  const isAlone = useAtlas(({ view }) => isSolo(view, layer.id));
  const entities = useAtlas(({ given }) => given.archive?.index.entities) ?? [];
  const beforeSolo = useAtlas(({ session }) => session.beforeSolo);
  const id = useId();
  const goSolo = () => {
    if (isAlone) {
      setView({ layers: beforeSolo });
      return;
    }
    setSession({ beforeSolo: useAtlas.getState().view.layers });
    setView(soloLayer(layer.id));
  };
  return (
    <div className={styles.tools} role="toolbar" aria-label={text.areas.tools(name)}>
      <label htmlFor={id}>{text.areas.opacity}</label>
      <input
        id={id}
        type="range"
        min={10}
        max={100}
        step={10}
        value={percent}
        aria-valuetext={`${percent}%`}
        onChange={({ currentTarget }) =>
          setView((view) => fadeLayer(view, layer.id, Number(currentTarget.value)))
        }
      />
      <output htmlFor={id}>{percent}%</output>
      <div className={styles.buttons}>
        <button type="button" className={chip.chip} aria-pressed={isAlone} onClick={goSolo}>
          <Focus aria-hidden />
          {text.areas.solo}
        </button>
        <button
          type="button"
          className={chip.chip}
          onClick={() => frame(boundsOfLayer(layer, entities))}
        >
          <ScanSearch aria-hidden />
          {text.areas.zoomTo}
        </button>
        {canMove && (
          <>
            <button
              type="button"
              className={chip.chip}
              aria-label={text.areas.moveUp(name)}
              onClick={() => setView((view) => moveLayer(view, layer.id, 1))}
            >
              <ArrowUp aria-hidden />
            </button>
            <button
              type="button"
              className={chip.chip}
              aria-label={text.areas.moveDown(name)}
              onClick={() => setView((view) => moveLayer(view, layer.id, -1))}
            >
              <ArrowDown aria-hidden />
            </button>
          </>
        )}
      </div>
    </div>
  );
};
