import { classIndexOf, type Thematic } from "#domain/thematic.ts";
import { proportionOf } from "#map/proportion.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";
import { AreaValueFigure } from "./area-value-figure.tsx";
import { PathLegend } from "./path-legend.tsx";
import { sayTheme } from "./say-thematic.ts";
import { CountNote, ThematicCautions } from "./thematic-cautions.tsx";
import styles from "./thematic-chart.module.css";
import { usePaths, useThematic, useThematicText } from "./use-thematic.ts";

/** All areas of the thematic map as bars in its colours, the one whose panel it is among them. */
export const ThematicChart = ({ selected }: { selected: string }) => {
  const { language } = useText();
  const words = useThematicText();
  const shown = useThematic();
  if (!shown?.thematic.rows.some(({ area }) => area.id === selected)) return null;
  return (
    <section data-section="thematic">
      <h3>
        {words.chart} · {sayTheme(shown.thematic.theme, language)}
      </h3>
      <Contents {...shown} selected={selected} />
    </section>
  );
};

interface Shown {
  thematic: Thematic;
  colors: readonly string[];
  selected: string;
}

const Contents = (shown: Shown) => {
  const paths = usePaths(shown.thematic);
  return paths ? (
    <PathLegend paths={paths} unit={shown.thematic.theme.unit} selected={shown.selected} />
  ) : (
    <Bars {...shown} />
  );
};

const Bars = ({ thematic, colors, selected }: Shown) => {
  const { language } = useText();
  const palette = palettes[useAtlas(selectTheme)];
  const { rows, theme, most } = thematic;
  return (
    <>
      <ThematicCautions thematic={thematic} />
      <table className={styles.chart}>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area.id} data-selected={row.area.id === selected || undefined}>
              <th scope="row">
                <EntityLink entity={row.area} isCurrent={row.area.id === selected} />
              </th>
              <td>
                <div className={styles.value}>
                  <AreaValueFigure row={row} unit={theme.unit} />
                </div>
                {row.fact?.note && <p className={styles.note}>{row.fact.note[language]}</p>}
                <svg
                  viewBox="0 0 100 8"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  focusable="false"
                >
                  {row.value !== null && (
                    <rect
                      width={Math.max(0.6, 100 * proportionOf(row.value, most))}
                      height="8"
                      fill={colors[classIndexOf(thematic, row.value)] ?? palette.notStated}
                    />
                  )}
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CountNote thematic={thematic} />
    </>
  );
};
