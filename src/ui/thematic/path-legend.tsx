import type { PathMap } from "#domain/path-map.ts";
import type { Unit } from "#domain/unit.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { Swatch } from "#ui/swatch.tsx";
import { useText } from "#ui/use-text.ts";
import rows from "./class-rows.module.css";
import { PathKey } from "./path-key.tsx";
import { PathTable } from "./path-table.tsx";
import styles from "./thematic-legend.module.css";
import { useThematicText } from "./use-thematic.ts";

/** What keeps the paths from being ranked, each of them, what is not stated, and how to read the drawings. */
export const PathLegend = ({
  paths,
  unit,
  selected,
}: {
  paths: PathMap;
  unit: Unit;
  /** The area whose panel this is. */
  selected?: string;
}) => {
  const { text } = useText();
  const words = useThematicText().paths;
  const palette = palettes[useAtlas(selectTheme)];
  const unlike = (["targetYears", "baselineYears", "unknownYears", "missingBaselines"] as const)
    .filter((part) => paths.unlikeness[part])
    .map((part) => words.unlikeParts[part]);
  const silent = paths.rows.filter((row) => row.paths.length === 0);
  const hasMore = paths.rows.some((row) => row.paths.length > 1);
  const isOpen = paths.rows.some((row) => row.paths.some(({ position }) => position));
  return (
    <>
      {unlike.length > 0 && (
        <p className={styles.caution} data-caution>
          {words.unlike(text.list(unlike))}
        </p>
      )}
      <PathTable paths={paths} {...(selected !== undefined && { selected })} />
      {silent.length > 0 && (
        <div>
          <p className={rows.class}>
            <Swatch sample={{ kind: "crosses", color: palette.notStated }} />
            {words.none}
          </p>
          <ul className={rows.silent}>
            {silent.map(({ area }) => (
              <li key={area.id}>
                <EntityLink entity={area} isCurrent={area.id === selected} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <PathKey />
      <p className={styles.note}>
        {hasMore && `${words.undrawn} `}
        {paths.years ? words.scale(...paths.years) : words.bareScale}
      </p>
      <p className={styles.note}>
        {!isOpen && `${words.noneOpen(paths.thisYear)} `}
        {words.formula(paths.thisYear)} {unit === "%" ? words.pointsFormula : words.percent}
      </p>
    </>
  );
};
