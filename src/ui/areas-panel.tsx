import { ChevronDown, ChevronRight, PanelLeftClose } from "lucide-react";
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import { toggleAreasPanel } from "#commands/toggle-areas-panel.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { MapLayer } from "#map/layer.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { select, setSession, setView, useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import styles from "./areas-panel.module.css";
import { CommandButton } from "./command-button.tsx";
import { Swatch } from "./swatch.tsx";
import { useText } from "./use-text.ts";

/** Layers, legend and the list of areas in one: what is drawn, how it is drawn, and a way to each area. */
export const AreasPanel = () => {
  const { text } = useText();
  const layers = useAtlas(({ view }) => view.layers);
  // A map is read from the top: the topmost layer stands first.
  const listed = [...mapLayers].reverse();
  return (
    <nav className={styles.panel} aria-label={text.areas.title}>
      <div className={styles.head}>
        <h2>{text.areas.title}</h2>
        {layers !== null && (
          <Button className={styles.reset ?? ""} onPress={() => setView({ layers: null })}>
            {text.areas.resetLayers}
          </Button>
        )}
        <CommandButton command={toggleAreasPanel} icon={PanelLeftClose} />
      </div>
      <ul className={styles.groups}>
        {listed
          .filter(({ type }) => type !== null)
          .map((layer) => (
            <LayerGroup key={layer.id} layer={layer} />
          ))}
        {listed
          .filter(({ type }) => type === null)
          .map((layer) => (
            <LayerGroup key={layer.id} layer={layer} />
          ))}
      </ul>
    </nav>
  );
};

const LayerGroup = ({ layer }: { layer: MapLayer }) => {
  const { text } = useText();
  const layers = useAtlas(({ view }) => view.layers);
  const palette = palettes[useAtlas(selectTheme)];
  const entities = useAtlas(({ given }) => given.archive?.index.entities);
  const [isOpen, setIsOpen] = useState(true);
  const id = layer.id as keyof typeof text.layers;
  const name = text.layers[id];
  const visible = visibleLayers(layers);
  const members = (entities ?? []).filter(({ type }) => type === layer.type);
  return (
    <li className={styles.group}>
      <div className={styles.row}>
        <Checkbox
          className={styles.check ?? ""}
          isSelected={visible.includes(layer.id)}
          onChange={(isOn) =>
            setView({
              layers: mapLayers
                .map((one) => one.id)
                .filter((one) => (one === layer.id ? isOn : visible.includes(one))),
            })
          }
          aria-label={text.areas.show(name)}
        >
          <span className={styles.box} />
          <Swatch sample={layer.legend(palette)} />
          <span className={styles.name}>{name}</span>
        </Checkbox>
        {members.length > 1 && (
          <Button
            className={styles.expand ?? ""}
            aria-label={text.areas.expand(name)}
            aria-expanded={isOpen}
            onPress={() => setIsOpen(!isOpen)}
          >
            <span>{members.length}</span>
            {isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          </Button>
        )}
      </div>
      <p className={styles.note}>{text.layerNotes[id]}</p>
      {isOpen && members.length > 0 && (
        <ul className={styles.members}>
          {members.map((entity) => (
            <Member key={entity.id} entity={entity} layer={layer} />
          ))}
        </ul>
      )}
    </li>
  );
};

const Member = ({ entity, layer }: { entity: IndexEntity; layer: MapLayer }) => {
  const { text, language } = useText();
  const isSelected = useAtlas(({ view }) => view.selection === entity.id);
  const isHovered = useAtlas(({ session }) => session.hover?.id === entity.id);
  const palette = palettes[useAtlas(selectTheme)];
  const hover = () => setSession({ hover: { id: entity.id, point: null, others: 0 } });
  const leave = () => setSession({ hover: null });
  return (
    <li>
      <button
        type="button"
        className={styles.member}
        aria-current={isSelected}
        data-hovered-on-map={isHovered || undefined}
        onClick={() => select(entity.id)}
        onPointerEnter={hover}
        onPointerLeave={leave}
        onFocus={hover}
        onBlur={leave}
      >
        <Swatch sample={layer.legend(palette, entity.id)} />
        <span className={styles.name}>{entity.name[language]}</span>
        {entity.geometry === null && <span className={styles.tag}>{text.areas.unplaced}</span>}
      </button>
    </li>
  );
};
