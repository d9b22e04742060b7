import type { CompareRow } from "#domain/compare-row.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { useInvestText } from "#ui/invest/use-invest-text.ts";
import { useText } from "#ui/use-text.ts";
import table from "./compare-table.module.css";
import styles from "./profile-row.module.css";
import { SeriesMark } from "./series-mark.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** Units of the drawing. */
const size = { width: 640, height: 176 };
const edge = { left: 64, right: 48, top: 12, bottom: 50 };
/** Where what is unknown stands, below nothing at all. */
const unknownAt = size.height - 32;
/** How far the marks of areas stand from each other where they would lie on one another. */
const step = 9;

/**
 * The profile of each area: how far each criterion comes true of it, an axis a criterion (parallel coordinates). What
 * is unknown stands apart, and no line leads there. The rows below say the same in words.
 */
export const ProfileRow = ({
  areas,
  rows,
}: {
  areas: readonly IndexEntity[];
  rows: readonly CompareRow[];
}) => {
  const { language } = useText();
  const words = useCompareText();
  const invest = useInvestText();
  const axes = rows.flatMap(({ head, cells }) =>
    head.as === "criterion"
      ? [
          {
            at: head.at,
            name: invest.kinds[head.criterion.wish.kind],
            values: cells.map(([said]) => (said?.as === "verdict" ? said.judgement.value : null)),
          },
        ]
      : [],
  );
  if (axes.length < 2) return null;
  const width = (size.width - edge.left - edge.right) / (axes.length - 1);
  const across = (at: number) => edge.left + at * width;
  const down = (value: number) => edge.top + (1 - value) * (size.height - edge.top - edge.bottom);
  return (
    <tr>
      <th scope="row" className={table.rowHead}>
        {words.profile}
        <span className={table.small}>{words.profileNote}</span>
      </th>
      <td colSpan={areas.length}>
        <svg
          className={styles.chart}
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="img"
          aria-label={words.profileOf(areas.map(({ name }) => name[language]))}
        >
          {[0, 0.5, 1].map((value) => (
            <g key={value} className={styles.level}>
              <line x1={edge.left} x2={size.width - edge.right} y1={down(value)} y2={down(value)} />
              <text x={edge.left - 38} y={down(value)} dy="0.35em">
                {value}
              </text>
            </g>
          ))}
          <text className={styles.unknown} x={edge.left - 38} y={unknownAt} dy="0.35em">
            ?
          </text>
          {axes.map(({ at, name }, index) => (
            <g key={at} className={styles.axis}>
              <line x1={across(index)} x2={across(index)} y1={edge.top} y2={unknownAt} />
              <text x={across(index)} y={size.height - 6}>
                {name}
              </text>
            </g>
          ))}
          {areas.map((area, series) => {
            const aside = (series - (areas.length - 1) / 2) * step;
            return (
              <g key={area.id} data-series={series} className={styles.series}>
                {axes.slice(1).map(({ at, values }, index) => {
                  const [from, to] = [axes[index]?.values[series], values[series]];
                  if (typeof from !== "number" || typeof to !== "number") return null;
                  return (
                    <line
                      key={at}
                      x1={across(index) + aside}
                      y1={down(from)}
                      x2={across(index + 1) + aside}
                      y2={down(to)}
                    />
                  );
                })}
                {axes.map(({ at, values }, index) => {
                  const value = values[series] ?? null;
                  return (
                    <SeriesMark
                      key={at}
                      series={series}
                      x={across(index) + aside}
                      y={value === null ? unknownAt : down(value)}
                      isHollow={value === null}
                    />
                  );
                })}
              </g>
            );
          })}
        </svg>
        <ul className={styles.legend}>
          {areas.map((area, series) => (
            <li key={area.id} data-series={series} className={styles.series}>
              <svg viewBox="0 0 12 12" aria-hidden>
                <SeriesMark series={series} x={6} y={6} isHollow={false} />
              </svg>
              {area.name[language]}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
};
