import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import type { Archive } from "#domain/archive.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { useListText } from "#ui/filters/use-list-text.ts";
import { ListHead, widthOf } from "./list-head.tsx";
import { GroupRow, ListRow } from "./list-row.tsx";
import { ListSums } from "./list-sums.tsx";
import styles from "./list-table.module.css";

/** A row of the table: an entry, or the head of a group. */
export type TableItem =
  | { entity: IndexEntity; group: string | null }
  | { entity: null; group: string | null; count: number };

/** Only the rows in sight are on the page; a screen reader is told of all. */
export const ListTable = ({
  archive,
  items,
  listed,
}: {
  archive: Archive;
  items: readonly TableItem[];
  listed: readonly IndexEntity[];
}) => {
  const words = useListText();
  const { columns, indicators } = useAtlas(({ view }) => view.list);
  const selection = useAtlas(({ view }) => view.selection);
  const room = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => room.current,
    estimateSize: () => 40,
    overscan: 6,
    // A new function would have all rows measured again.
    getItemKey: useCallback(
      (index: number) => {
        const item = items[index];
        return `${item?.group ?? ""} ${item?.entity?.id ?? "head"}`;
      },
      [items],
    ),
  });
  const shown = rows.getVirtualItems();

  // What is selected anywhere comes into sight.
  const selected = items.findIndex(({ entity }) => entity !== null && entity.id === selection);
  useEffect(() => {
    if (selected >= 0) rows.scrollToIndex(selected, { align: "auto" });
  }, [selected, rows.scrollToIndex]);

  const wanted = useRef<number | null>(null);
  useEffect(() => {
    const name = room.current?.querySelector<HTMLElement>(
      `[data-index="${wanted.current}"] th button`,
    );
    if (!name) return;
    wanted.current = null;
    name.focus();
  });
  const goTo = (event: KeyboardEvent) => {
    const row = event.target instanceof Element && event.target.closest("[data-index]");
    const step = steps[event.key];
    if (!row || step === undefined) return;
    const at = Number(row.getAttribute("data-index"));
    let next = Math.min(items.length - 1, Math.max(0, at + step));
    const away = step > 0 ? 1 : -1;
    while (items[next] && items[next]?.entity === null) next += next === 0 ? 1 : away;
    if (!items[next]) return;
    event.preventDefault();
    wanted.current = next;
    rows.scrollToIndex(next, { align: "auto" });
    room.current
      ?.querySelector<HTMLElement>(`[data-index="${next}"] th button`)
      ?.focus({ preventScroll: true });
  };

  const before = shown[0]?.start ?? 0;
  const after = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const span = 1 + columns.length + indicators.length;
  return (
    <>
      <div ref={room} className={styles.room} data-scrolls>
        <table className={styles.table} aria-label={words.table} aria-rowcount={items.length + 1}>
          <colgroup>
            <col className={styles.nameColumn} />
            {[...columns, ...indicators].map((column) => (
              <col key={column} style={{ inlineSize: widthOf(column) }} />
            ))}
          </colgroup>
          <ListHead archive={archive} listed={listed} />
          <tbody onKeyDown={goTo} onPointerLeave={() => setSession({ hover: null })}>
            {before > 0 && <Space height={before} span={span} />}
            {shown.map(({ index, key }) => {
              const item = items[index];
              if (!item) return null;
              return item.entity === null ? (
                <GroupRow
                  key={key}
                  archive={archive}
                  group={item.group}
                  count={item.count}
                  index={index}
                  span={span}
                  measure={rows.measureElement}
                />
              ) : (
                <ListRow
                  key={key}
                  archive={archive}
                  entity={item.entity}
                  index={index}
                  measure={rows.measureElement}
                />
              );
            })}
            {after > 0 && <Space height={after} span={span} />}
          </tbody>
        </table>
      </div>
      <ListSums archive={archive} listed={listed} />
    </>
  );
};

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Stands for the rows that are out of sight. */
const Space = ({ height, span }: { height: number; span: number }) => (
  <tr aria-hidden>
    <td colSpan={span} style={{ blockSize: height, padding: 0, border: 0 }} />
  </tr>
);
