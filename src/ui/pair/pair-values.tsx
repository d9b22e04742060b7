import { useMemo } from "react";
import type { Archive } from "#domain/archive.ts";
import { type LinedUp, lineUp } from "#domain/pair/line-up.ts";
import { suggestMoment } from "#domain/pair/suggest-moment.ts";
import { classIndexOf, type Thematic, thematicOf } from "#domain/thematic.ts";
import type { AreaValue } from "#domain/theme-values.ts";
import { cityId } from "#domain/themes.ts";
import type { View } from "#domain/view.ts";
import { useAtlas } from "#store/atlas.ts";
import { setShowing } from "#store/pair.ts";
import { selectTheme } from "#store/selectors.ts";
import { classColors, palettes } from "#theme/palette.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import controls from "#ui/pages/page-controls.module.css";
import { Swatch } from "#ui/swatch.tsx";
import { AreaValueFigure } from "#ui/thematic/area-value-figure.tsx";
import { sayTheme } from "#ui/thematic/say-thematic.ts";
import { CountNote } from "#ui/thematic/thematic-cautions.tsx";
import { useText } from "#ui/use-text.ts";
import own from "./pair-controls.module.css";
import styles from "./pair-table.module.css";
import { sayDifference } from "./say-difference.ts";
import { SideTheme } from "./side-theme.tsx";
import { usePairText } from "./use-pair-text.ts";

/** Area by area what the two maps say, and how far apart it is where that can be said. */
export const PairValues = ({
  archive,
  views: [left, right],
}: {
  archive: Archive;
  views: readonly [View, View];
}) => {
  const { language } = useText();
  const words = usePairText();
  const a = thematicOf(archive, left);
  const b = thematicOf(archive, right);
  const rows = useMemo(() => lineUp(archive, a, b), [archive, a, b]);
  const isOneTheme = a !== null && b !== null && a.theme.id === b.theme.id;
  const name = isOneTheme ? sayTheme(a.theme, language) : null;
  const both = [
    { side: "a", view: left, thematic: a },
    { side: "b", view: right, thematic: b },
  ] as const;
  return (
    <section className={styles.part} data-part="pair-values">
      <h3>{name ? words.numbersOf(name) : words.numbers}</h3>
      <table className={styles.table} aria-label={name ? words.numbersOf(name) : words.numbers}>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            {both.map(({ side, view, thematic }) => (
              <th key={side} scope="col">
                <SideTheme archive={archive} side={side} view={view} thematic={thematic} />
              </th>
            ))}
            {isOneTheme && (
              <th scope="col" className={styles.apart}>
                {words.difference}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area.id} data-area={row.area.id}>
              <th scope="row">
                {row.area.id === cityId ? words.city : <EntityLink entity={row.area} />}
              </th>
              {both.map(({ side, thematic }) => (
                <td key={side}>
                  <Value row={row[side]} thematic={thematic} />
                </td>
              ))}
              {isOneTheme && (
                <td>
                  <DifferenceCell row={row} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <footer className={styles.notes}>
        {isOneTheme && a.theme.source === "stated" && <p>{words.differenceNote}</p>}
        {isOneTheme && a.display !== "path" && <p>{words.sharedClasses}</p>}
        {isOneTheme && a.theme.source === "count" && <p>{words.countsNote}</p>}
        {!isOneTheme && a && b && <p>{words.otherIndicators}</p>}
        {a && <CountNote thematic={a} />}
        {b && !isOneTheme && <CountNote thematic={b} />}
        {!isOneTheme && a && (
          <button
            type="button"
            className={controls.quiet}
            onClick={() =>
              setShowing("b", {
                indicator: left.indicator,
                ...(suggestMoment(archive, left) ?? { year: null, kind: null }),
              })
            }
          >
            <span className={own.letter} data-side="b" aria-hidden>
              B
            </span>
            {words.sameTheme}
          </button>
        )}
      </footer>
    </section>
  );
};

/** A value with the colour it has on its map. */
const Value = ({ row, thematic }: { row: AreaValue | null; thematic: Thematic | null }) => {
  const words = usePairText();
  const palette = palettes[useAtlas(selectTheme)];
  if (!thematic) return <span className={styles.silent}>–</span>;
  if (!row) return <span className={styles.silent}>{words.notShown}</span>;
  const at = row.area.id === cityId ? -1 : classIndexOf(thematic, row.value);
  const color = classColors(palette, thematic.classes.length)[at];
  return (
    <span className={styles.value}>
      {thematic.display === "path" || row.area.id === cityId ? null : (
        <Swatch
          sample={
            color === undefined
              ? { kind: "crosses", color: palette.notStated }
              : { kind: "fill", color }
          }
        />
      )}
      <AreaValueFigure row={row} unit={thematic.theme.unit} />
    </span>
  );
};

/** B less A with what is subtracted from what, or why nothing is. */
const DifferenceCell = ({ row: { difference, why } }: { row: LinedUp }) => {
  const { text, language } = useText();
  const words = usePairText();
  if (why !== null || !difference)
    return <span className={styles.silent}>{words.why[why ?? "silent"]}</span>;
  const said = sayDifference(difference, text, words, language);
  return (
    <>
      <strong className={styles.difference}>{said.value}</strong>{" "}
      {said.of && <span className={styles.of}>{said.of}</span>}
    </>
  );
};
