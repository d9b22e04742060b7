import { ChevronDown, ChevronRight, GripVertical, SlidersHorizontal } from "lucide-react";
import { type DragEvent, useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import { matchesName } from "#domain/match-name.ts";
import { moveLayer, placeLayer, showLayer } from "#map/edit-layers.ts";
import type { MapLayer } from "#map/layer.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import checkbox from "#ui/checkbox.module.css";
import { Swatch } from "#ui/swatch.tsx";
import { useLegendSample } from "#ui/use-legend-sample.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./layer-row.module.css";
import { LayerTools } from "./layer-tools.tsx";
import { AreaEntry, KindEntry } from "./legend-entries.tsx";
import { membersOf } from "./members-of.ts";

const dragType = "application/x-weihai-atlas-layer";

/** One layer: shown or not, its sample and legend, its place in the order, and what else can be done with it. */
export const LayerRow = ({ layer, wanted }: { layer: MapLayer; wanted: string }) => {
  const { text } = useText();
  const isVisible = useAtlas(({ view }) => visibleLayers(view.layers).includes(layer.id));
  const sampleOf = useLegendSample();
  const entities = useAtlas(({ given }) => given.archive?.index.entities) ?? [];
  // Areas are a way to their panels; kinds explain themselves and wait to be asked for.
  const [isOpen, setIsOpen] = useState(layer.type !== null);
  const [hasTools, setHasTools] = useState(false);
  const [isTarget, setIsTarget] = useState(false);
  const id = layer.id as keyof typeof text.layers;
  const name = text.layers[id];
  const canMove = isVisible && layer.group !== "base" && layer.group !== "names";
  const members = membersOf(layer, entities);
  const matching = members.filter((entity) => matchesName(entity, wanted));
  const kinds = layer.kinds?.all ?? [];
  const count = members.length || kinds.length;

  const accepts = (event: DragEvent) => canMove && event.dataTransfer.types.includes(dragType);
  return (
    <li
      className={styles.layer}
      data-layer={layer.id}
      data-target={isTarget || undefined}
      onDragOver={(event) => {
        if (!accepts(event)) return;
        event.preventDefault();
        setIsTarget(true);
      }}
      onDragLeave={() => setIsTarget(false)}
      onDrop={(event) => {
        setIsTarget(false);
        if (!accepts(event)) return;
        event.preventDefault();
        setView((view) => placeLayer(view, event.dataTransfer.getData(dragType), layer.id));
      }}
    >
      <div className={styles.row}>
        {canMove ? (
          <button
            type="button"
            className={styles.grip}
            draggable
            aria-label={text.areas.move(name)}
            title={text.areas.move(name)}
            onDragStart={(event) => event.dataTransfer.setData(dragType, layer.id)}
            onKeyDown={(event) => {
              if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
              event.preventDefault();
              setView((view) => moveLayer(view, layer.id, event.key === "ArrowUp" ? 1 : -1));
            }}
          >
            <GripVertical aria-hidden />
          </button>
        ) : (
          <span className={styles.grip} />
        )}
        <Checkbox
          className={checkbox.check ?? ""}
          isSelected={isVisible}
          onChange={(isOn) => setView((view) => showLayer(view, layer.id, isOn))}
          aria-label={text.areas.show(name)}
        >
          <span className={checkbox.box} />
          <Swatch sample={sampleOf(layer)} />
          <span className={styles.name}>{name}</span>
        </Checkbox>
        <Button
          className={styles.icon ?? ""}
          aria-label={text.areas.tools(name)}
          aria-expanded={hasTools}
          onPress={() => setHasTools(!hasTools)}
        >
          <SlidersHorizontal aria-hidden />
        </Button>
        {count > 1 && (
          <Button
            className={styles.icon ?? ""}
            aria-label={text.areas.expand(name)}
            aria-expanded={isOpen}
            onPress={() => setIsOpen(!isOpen)}
          >
            <span>{count}</span>
            {isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          </Button>
        )}
      </div>
      {hasTools && <LayerTools layer={layer} name={name} canMove={canMove} />}
      <p className={styles.note}>{text.layerNotes[id]}</p>
      {isOpen && count > 0 && (
        <ul className={styles.members}>
          {(matching.length > 0 ? matching : members).map((entity) => (
            <AreaEntry key={entity.id} entity={entity} sample={sampleOf(layer, entity.id)} />
          ))}
          {kinds.map((kind) => (
            <KindEntry key={kind.value} kind={kind} layer={layer} />
          ))}
        </ul>
      )}
    </li>
  );
};
