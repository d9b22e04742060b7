import { classIndexOf, type Thematic } from "#domain/thematic.ts";
import type { AreaValue } from "#domain/theme-values.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { Swatch } from "#ui/swatch.tsx";
import { useText } from "#ui/use-text.ts";
import { AreaValueFigure } from "./area-value-figure.tsx";
import styles from "./class-rows.module.css";
import { sayRange } from "./say-thematic.ts";
import { useThematicText } from "./use-thematic.ts";

/** The classes, highest first, each with its areas and their values; then the areas without one. */
export const ClassRows = ({
  thematic,
  colors,
}: {
  thematic: Thematic;
  colors: readonly string[];
}) => {
  const { text, language } = useText();
  const words = useThematicText();
  const palette = palettes[useAtlas(selectTheme)];
  const shownClass = useAtlas(({ session }) => session.shownClass);
  const { classes, rows, theme } = thematic;
  const silent = rows.filter(({ value }) => value === null);
  return (
    <ul className={styles.classes}>
      {classes
        .map((one, index) => ({ ...one, index, range: sayRange(one, theme.unit, language) }))
        .toReversed()
        .map(({ index, range }) => {
          const members = rows.filter(({ value }) => classIndexOf(thematic, value) === index);
          const isFaint = shownClass !== null && shownClass !== index;
          const [only, ...others] = members;
          return (
            <li
              key={index}
              data-faint={isFaint || undefined}
              className={only && others.length === 0 ? styles.single : undefined}
            >
              <button
                type="button"
                className={styles.class}
                aria-pressed={shownClass === index}
                aria-label={words.only(range)}
                title={words.only(range)}
                onClick={() => setSession({ shownClass: shownClass === index ? null : index })}
              >
                <Swatch sample={{ kind: "fill", color: colors[index] ?? "" }} />
                {/* One area says the value of its class itself. */}
                {(others.length > 0 || !only) && range}
              </button>
              {!only && <p className={styles.none}>{words.emptyClass}</p>}
              <ul>
                {members.map((row) => (
                  <AreaRow key={row.area.id} row={row} thematic={thematic} />
                ))}
              </ul>
            </li>
          );
        })}
      {silent.length > 0 && (
        <li>
          <p className={styles.class}>
            <Swatch sample={{ kind: "crosses", color: palette.notStated }} />
            {text.silence.notStated}
          </p>
          <ul className={styles.silent}>
            {silent.map(({ area }) => (
              <li key={area.id}>
                <EntityLink entity={area} />
              </li>
            ))}
          </ul>
        </li>
      )}
    </ul>
  );
};

const AreaRow = ({ row, thematic: { theme } }: { row: AreaValue; thematic: Thematic }) => {
  const { language } = useText();
  return (
    <li className={styles.area}>
      <EntityLink entity={row.area} />
      <AreaValueFigure row={row} unit={theme.unit} />
      {row.fact?.note && <p className={styles.note}>{row.fact.note[language]}</p>}
    </li>
  );
};
