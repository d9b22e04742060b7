import type { TargetPath } from "#domain/target-paths.ts";
import { sayValue } from "#ui/say-fact.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./target-chart.module.css";
import { useTargetsText } from "./use-targets-text.ts";

const size = { width: 132, height: 46, top: 6, floor: 38, first: 20, last: 112, edge: 7 };

/** From the baseline to the target: years across, values from zero upwards. */
export const TargetChart = ({
  path: { fact, value, baseline },
  years: [first, last],
}: {
  path: TargetPath;
  /** The first and the last year of all charts of the table. */
  years: readonly [number, number];
}) => {
  const { text, language } = useText();
  const words = useTargetsText();
  const across = (year: number) =>
    size.first + ((size.last - size.first) * (year - first)) / Math.max(1, last - first);
  const most = Math.max(value, fact.valueMax ?? 0, baseline?.value ?? 0, 0) || 1;
  const up = (one: number) => size.floor - ((size.floor - size.top) * Math.max(0, one)) / most;
  const to = {
    x: fact.year === null ? size.width - size.edge : across(fact.year),
    y: up(value),
  };
  const from = baseline && {
    x: baseline.year === null ? size.edge : across(baseline.year),
    y: up(baseline.value ?? 0),
  };
  const isDated = fact.year !== null && baseline?.year !== null;
  const say = (one: typeof fact) =>
    words.point(
      sayValue(one, text, language) ?? "",
      String(one.year ?? text.silence.yearNotStated),
    );
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={baseline ? words.path(say(baseline), say(fact)) : words.pathAlone(say(fact))}
    >
      <line
        className={styles.floor}
        x1={size.first}
        x2={size.last}
        y1={size.floor}
        y2={size.floor}
      />
      {Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => (
        <line
          key={year}
          className={styles.floor}
          x1={across(year)}
          x2={across(year)}
          y1={size.floor}
          y2={size.floor + (year % 5 === 0 || year === last ? 6 : 3)}
        />
      ))}
      {from && (
        <line
          className={styles.path}
          data-dashed={!isDated || undefined}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      )}
      {fact.valueMax !== undefined && (
        <line className={styles.range} x1={to.x} x2={to.x} y1={to.y} y2={up(fact.valueMax)} />
      )}
      {from && (
        <circle
          className={styles.baseline}
          data-hollow={baseline.year === null || undefined}
          cx={from.x}
          cy={from.y}
          r={4}
        />
      )}
      <path
        className={styles.target}
        data-hollow={fact.year === null || undefined}
        d={`M${to.x} ${to.y - 5}l5 5-5 5-5-5z`}
      />
    </svg>
  );
};
