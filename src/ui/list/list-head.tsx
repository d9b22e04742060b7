import { ArrowDown, ArrowUp, X } from "lucide-react";
import type { Archive } from "#domain/archive.ts";
import { type ListColumn, listColumns } from "#domain/list-query.ts";
import { areUnlike, statedOf } from "#domain/list-rows.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { setList, useAtlas } from "#store/atlas.ts";
import { useListText } from "#ui/filters/use-list-text.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./list-table.module.css";

const isPlain = (column: string): column is ListColumn =>
  (listColumns as readonly string[]).includes(column);

/** How wide a column is; the name takes what is left. */
export const widthOf = (column: string): string => {
  if (!isPlain(column)) return "12rem";
  return {
    type: "6.5rem",
    area: "9rem",
    industries: "12rem",
    figure: "16rem",
    facts: "7rem",
    bodies: "13rem",
    sources: "9rem",
    placement: "9rem",
  }[column];
};

/** The columns, by each of which the list may be ordered where it means something. */
export const ListHead = ({
  archive,
  listed,
}: {
  archive: Archive;
  listed: readonly IndexEntity[];
}) => {
  const { language } = useText();
  const words = useListText();
  const { columns, indicators, sort } = useAtlas(({ view }) => view.list);
  const filter = useAtlas(({ view }) => view.filter);
  const nameOf = (indicator: string) =>
    archive.details?.facts.find((fact) => fact.indicator.id === indicator)?.indicator[language] ??
    indicator;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {["name", ...columns, ...indicators].map((column) => {
          const isIndicator = column !== "name" && !isPlain(column);
          const name = isIndicator
            ? nameOf(column)
            : words.columns[column as keyof typeof words.columns];
          // Figures of all kinds stand in that column: they have no order.
          const canSort = column !== "figure";
          const isSorted = sort?.by === column;
          const isUnlike =
            isIndicator &&
            isSorted &&
            areUnlike(listed.flatMap(({ id }) => statedOf(archive, id, column, filter) ?? []));
          return (
            <th
              key={column}
              scope="col"
              aria-sort={
                canSort
                  ? !isSorted
                    ? "none"
                    : sort.isDown
                      ? "descending"
                      : "ascending"
                  : undefined
              }
            >
              {canSort ? (
                <button
                  type="button"
                  title={words.sortBy(name)}
                  onClick={() => setList({ sort: nextSort(column, sort) })}
                >
                  {name}
                  {isSorted && (sort.isDown ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
                </button>
              ) : (
                name
              )}
              {isIndicator && (
                <button
                  type="button"
                  aria-label={words.removeIndicator(name)}
                  onClick={() =>
                    setList({
                      indicators: indicators.filter((one) => one !== column),
                      sort: isSorted ? null : sort,
                    })
                  }
                >
                  <X aria-hidden />
                </button>
              )}
              {isUnlike && <span className={styles.caution}>{words.unlike}</span>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
};

/** Up, then down, then as the catalog has it; figures begin with the largest. */
const nextSort = (
  by: string,
  sort: { by: string; isDown: boolean } | null,
): { by: string; isDown: boolean } | null => {
  const beginsDown = by === "facts" || by === "bodies" || (by !== "name" && !isPlain(by));
  if (sort?.by !== by) return { by, isDown: beginsDown };
  return sort.isDown === beginsDown ? { by, isDown: !beginsDown } : null;
};
