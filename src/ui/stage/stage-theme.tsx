import type { Swatch as Sample } from "#map/layer.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import type { LegendRow } from "#ui/export/legend-row.ts";
import { thematicRows } from "#ui/export/thematic-rows.ts";
import { Swatch } from "#ui/swatch.tsx";
import styles from "./stage-theme.module.css";

/** What the thematic map of a scene shows: of what, in which unit, and what is unlike in it. */
export const StageTheme = () => {
  const palette = palettes[useAtlas(selectTheme)];
  const view = useAtlas((state) => state.view);
  const archive = useAtlas(({ given }) => given.archive);
  if (view.indicator === null || archive === null) return null;
  const rows = thematicRows(useAtlas.getState(), palette);
  if (!rows) return null;
  return (
    <ul className={styles.theme}>
      {rows
        .filter(({ isSpare, sample }) => !isSpare && (sample === null || isSwatch(sample)))
        .map(({ kind, sample, label }) => (
          <li key={label} data-row={kind}>
            {sample && isSwatch(sample) && <Swatch sample={sample} />}
            {label}
          </li>
        ))}
    </ul>
  );
};

const isSwatch = (sample: NonNullable<LegendRow["sample"]>): sample is Sample =>
  sample.kind !== "circle" && sample.kind !== "drawn";
