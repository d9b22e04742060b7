import type { PositionedPath } from "#domain/path-map.ts";
import { sayNumber } from "#text/quantity.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./path-table.module.css";
import { sayGap, sayPosition } from "./say-path.ts";
import { useThematicText } from "./use-thematic.ts";

/** Where a path should be this year with the numbers it was derived from; or why that is not derived. */
export const PositionFigure = ({ entry: { path, position } }: { entry: PositionedPath }) => {
  const { language } = useText();
  const words = useThematicText().paths;
  const { fact, baseline, growth, status } = path;
  if (!position || !growth || !baseline)
    return <span className={styles.none}>{words.noPosition[status]}</span>;
  const [aim, now] = [fact.value, baseline.value].map((one) => sayNumber(one ?? 0, language));
  return (
    <>
      <strong>{sayPosition(position, fact.unit, language)}</strong>
      <span className={styles.note}>{words.gap(sayGap(position, fact.unit, language))}</span>
      <span className={styles.note}>
        {words.derived}
        {language === "zh" ? "：" : ": "}
        <span className={styles.derivation}>
          {growth.measure === "percent" ? (
            <>
              {now} × ({aim} ÷ {now})
              <sup>
                {position.elapsed}/{growth.years}
              </sup>
            </>
          ) : (
            `${now} + (${aim} − ${now}) × ${position.elapsed} ÷ ${growth.years}`
          )}
        </span>
      </span>
    </>
  );
};
