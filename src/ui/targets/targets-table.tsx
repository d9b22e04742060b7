import { ArrowDown, ArrowUp } from "lucide-react";
import type { TargetPath } from "#domain/target-paths.ts";
import type { TargetColumn } from "#domain/target-query.ts";
import { narrowTargets, useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { TargetRow } from "./target-row.tsx";
import styles from "./targets-table.module.css";
import { useTargetsText } from "./use-targets-text.ts";

const columns = [
  "indicator",
  "subject",
  "baseline",
  "path",
  "target",
  "year",
  "growth",
  "status",
] as const;

/** Targets as rows, to be sorted by each column; on a narrow page each row is a card. */
export const TargetsTable = ({
  listed,
  all,
}: {
  listed: readonly TargetPath[];
  /** Of these the small charts share their years. */
  all: readonly TargetPath[];
}) => {
  const words = useTargetsText();
  const years = yearsOf(all);
  return (
    <div className={styles.room}>
      <p className={styles.chartNote}>{words.chart(...years)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section data-scrolls className={styles.scroll} tabIndex={0} aria-label={words.table}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) =>
                column === "path" ? (
                  <th key={column} scope="col" className={styles.path}>
                    {words.columns.path}
                  </th>
                ) : (
                  <SortHead key={column} column={column} />
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {listed.map((path) => (
              <TargetRow key={path.fact.id} path={path} years={years} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};

const SortHead = ({ column }: { column: TargetColumn }) => {
  const { text } = useText();
  const words = useTargetsText();
  const sort = useAtlas(({ view }) => view.targets.sort);
  const isSorted = sort?.by === column;
  const name = words.columns[column];
  return (
    <th
      scope="col"
      aria-sort={!isSorted ? "none" : sort.isDown ? "descending" : "ascending"}
      data-column={column}
    >
      <button
        type="button"
        title={text.table.sort(name)}
        onClick={() =>
          narrowTargets({ sort: { by: column, isDown: isSorted ? !sort.isDown : false } })
        }
      >
        {name}
        {isSorted && (sort.isDown ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
      </button>
    </th>
  );
};

/** The first and the last year stated of any of them. */
const yearsOf = (paths: readonly TargetPath[]): [number, number] => {
  const years = paths.flatMap(({ fact, baseline }) =>
    [fact.year, baseline?.year].filter((year) => typeof year === "number"),
  );
  return [Math.min(...years), Math.max(...years)];
};
