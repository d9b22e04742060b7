import { Eye, EyeOff } from "lucide-react";
import { toggleValue } from "#domain/filter.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { showEntry } from "#map/edit-layers.ts";
import type { LegendKind, MapLayer, Swatch as Sample } from "#map/layer.ts";
import { select, setSession, setView, useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import { Swatch } from "#ui/swatch.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./layer-row.module.css";

/** An area in the legend of its layer: chosen by its name, left out by its eye. */
export const AreaEntry = ({ entity, sample }: { entity: IndexEntity; sample: Sample }) => {
  const { text, language } = useText();
  const isSelected = useAtlas(({ view }) => view.selection === entity.id);
  const isHovered = useAtlas(({ session }) => session.hover?.id === entity.id);
  const hover = () => setSession({ hover: { id: entity.id, point: null, others: 0 } });
  const leave = () => setSession({ hover: null });
  return (
    <li className={styles.entry}>
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
        <Swatch sample={sample} />
        <span className={styles.name}>{entity.name[language]}</span>
        {entity.geometry === null && <span className={styles.tag}>{text.areas.unplaced}</span>}
      </button>
      {entity.geometry !== null && (
        <EyeButton entry={entity.id} label={text.areas.show(entity.name[language])} />
      )}
    </li>
  );
};

/** A kind of place or link in the legend of its layer; kinds of place filter by it, the list with the map. */
export const KindEntry = ({ kind, layer }: { kind: LegendKind; layer: MapLayer }) => {
  const { text } = useText();
  const palette = palettes[useAtlas(selectTheme)];
  const filter = useAtlas(({ view }) => view.filter);
  const types: readonly string[] = filter.types;
  const entry = `${layer.id}/${kind.value}`;
  const name = text.legendKinds[entry as keyof typeof text.legendKinds];
  return (
    <li className={styles.entry}>
      {layer.id === "places" ? (
        <button
          type="button"
          className={styles.member}
          aria-pressed={types.includes(kind.value)}
          title={text.areas.onlyThis(name)}
          onClick={() => setView({ filter: toggleValue(filter, "types", kind.value) })}
        >
          <Swatch sample={kind.swatch(palette)} />
          <span className={styles.name}>{name}</span>
        </button>
      ) : (
        <span className={styles.member}>
          <Swatch sample={kind.swatch(palette)} />
          <span className={styles.name}>{name}</span>
        </span>
      )}
      <EyeButton entry={entry} label={text.areas.show(name)} />
    </li>
  );
};

const EyeButton = ({ entry, label }: { entry: string; label: string }) => {
  const isShown = useAtlas(({ view }) => !view.without.includes(entry));
  const Icon = isShown ? Eye : EyeOff;
  return (
    <button
      type="button"
      className={styles.eye}
      aria-pressed={isShown}
      aria-label={label}
      onClick={() => setView((view) => showEntry(view, entry, !isShown))}
    >
      <Icon aria-hidden />
    </button>
  );
};
