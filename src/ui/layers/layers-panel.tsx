import { ChartColumnBig } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { chooseIndicator } from "#commands/choose-indicator.ts";
import { matchesName } from "#domain/match-name.ts";
import { arrangeLayers } from "#map/arrange-layers.ts";
import type { MapLayer } from "#map/layer.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { isPresetShown, presets, viewOfPreset } from "#map/presets.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import chip from "#ui/chip.module.css";
import { FilterField } from "#ui/filter-field.tsx";
import { useText } from "#ui/use-text.ts";
import { LayerRow } from "./layer-row.tsx";
import styles from "./layers-panel.module.css";
import { membersOf } from "./members-of.ts";

/** The groups as a person reads a map: from the top. */
const listedGroups = [
  { id: "sites", groups: ["sites"] },
  { id: "overlays", groups: ["overlays"] },
  { id: "areas", groups: ["areas"] },
  { id: "base", groups: ["names", "base"] },
] as const;

/** Layers, legend and the list of areas in one: what is drawn, how it is drawn, and a way to each area. */
export const LayersPanel = () => {
  const { text } = useText();
  const layers = useAtlas(({ view }) => view.layers);
  const without = useAtlas(({ view }) => view.without);
  const opacities = useAtlas(({ view }) => view.opacities);
  const entities = useAtlas(({ given }) => given.archive?.index.entities) ?? [];
  const [wanted, setWanted] = useState("");
  const visible = visibleLayers(layers);
  const isChanged = layers !== null || without.length > 0 || Object.keys(opacities).length > 0;
  const listed = arrangeLayers(mapLayers, visible).toReversed();
  const names = text.layers;
  const isFound = (layer: MapLayer) =>
    wanted.trim() === "" ||
    names[layer.id as keyof typeof names].toLowerCase().includes(wanted.trim().toLowerCase()) ||
    membersOf(layer, entities).some((entity) => matchesName(entity, wanted));
  const found = listed.filter(isFound);
  return (
    <div className={styles.panel}>
      <div className={styles.choose}>
        <fieldset className={styles.presets}>
          <legend>{text.areas.presets}</legend>
          {presets.map((preset) => (
            <button
              key={preset.id}
              type="button"
              className={chip.chip}
              aria-pressed={isPresetShown(preset, visible, without)}
              onClick={() => setView(viewOfPreset(preset))}
            >
              {text.presets[preset.id]}
            </button>
          ))}
        </fieldset>
        <button type="button" className={styles.thematic} onClick={chooseIndicator.run}>
          <ChartColumnBig aria-hidden />
          {text.commands.indicator}
        </button>
        <FilterField label={text.areas.filter} value={wanted} onChange={setWanted} />
        {isChanged && (
          <Button
            className={styles.reset ?? ""}
            onPress={() => setView({ layers: null, without: [], opacities: {} })}
          >
            {text.areas.resetLayers}
          </Button>
        )}
      </div>
      <div className={styles.groups}>
        {listedGroups.map(({ id, groups }) => {
          const members = found.filter(({ group }) => groups.some((one) => one === group));
          return (
            members.length > 0 && (
              <section key={id}>
                <h3>{text.layerGroups[id]}</h3>
                <ul>
                  {members.map((layer) => (
                    <LayerRow key={layer.id} layer={layer} wanted={wanted} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
        {found.length === 0 && <p className={styles.none}>{text.areas.none(wanted)}</p>}
      </div>
    </div>
  );
};
