import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import {
  Fragment,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type WorkspaceRow, workspaceRows } from "#domain/workspace/workspace-rows.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { answerRowKey } from "./answer-row-key.ts";
import { DrawingRow } from "./drawing-row.tsx";
import { FolderRow } from "./folder-row.tsx";
import type { RowHand } from "./row.ts";
import { useRowDrag } from "./use-row-drag.ts";
import { useWorkspaceText } from "./use-workspace-text.ts";
import styles from "./workspace-list.module.css";

const idOfRow = (row: WorkspaceRow | undefined): string | null =>
  row ? (row.drawing?.id ?? row.folder?.id ?? null) : null;

/**
 * Folders and drawings from the top of the map to its bottom. Only the rows in sight are on the page, and the one the
 * keyboard is on; a screen reader is told of all.
 */
export const WorkspaceList = ({ sought }: { sought: string }) => {
  const words = useWorkspaceText();
  const document = useAtlas(({ workspace }) => workspace.document);
  const chosen = useAtlas(({ session }) => session.chosenDrawings);
  const chosenIds = useMemo(() => new Set(chosen), [chosen]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const items = useMemo(() => workspaceRows(document, closed, sought), [document, closed, sought]);
  const current = Math.max(
    0,
    items.findIndex((row) => idOfRow(row) === currentId),
  );
  const room = useRef<HTMLDivElement>(null);
  const [height] = useState(rowHeight);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => room.current,
    estimateSize: useCallback(() => height, [height]),
    overscan: 6,
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), current])].toSorted((a, b) => a - b),
      [current],
    ),
  });
  const drag = useRowDrag(items, chosenIds);

  // What is chosen anywhere comes into sight, out of a closed folder too.
  const latest = chosen.at(-1) ?? null;
  const [taken, setTaken] = useState<string | null>(null);
  if (latest !== taken) {
    setTaken(latest);
    if (latest !== null) setCurrentId(latest);
    const folder =
      closed.size > 0 ? document.drawings.find(({ id }) => id === latest)?.folder : null;
    if (folder && closed.has(folder)) setClosed(without(closed, folder));
  }
  const unseen = useRef<string | null>(null);
  useEffect(() => {
    unseen.current = latest;
  }, [latest]);
  useEffect(() => {
    if (unseen.current === null || unseen.current !== latest) return;
    const place = items.findIndex((row) => row.drawing !== null && row.drawing.id === latest);
    if (place < 0) return;
    unseen.current = null;
    const { scrollOffset, scrollRect } = rows;
    const top = scrollOffset ?? 0;
    const isInSight =
      scrollRect !== null &&
      place * height >= top &&
      (place + 1) * height <= top + scrollRect.height;
    if (!isInSight) rows.scrollToIndex(place, { align: "auto" });
  }, [items, latest, rows, height]);

  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    room.current
      ?.querySelector<HTMLElement>(`[data-index="${current}"]`)
      ?.focus({ preventScroll: true });
  });
  const goTo = (index: number) => {
    const next = Math.min(items.length - 1, Math.max(0, index));
    isWanted.current = true;
    setCurrentId(idOfRow(items[next]));
    rows.scrollToIndex(next, { align: "auto" });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = items[current];
    if (!row || event.target !== event.currentTarget.querySelector(`[data-index="${current}"]`))
      return;
    const isAnswered = answerRowKey(event, {
      row,
      items,
      current,
      chosen,
      goTo,
      toggleFolder: hand.toggleFolder,
      rename: () => setRenamed(idOfRow(row)),
    });
    if (!isAnswered) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const listed = useRef(items);
  useEffect(() => {
    listed.current = items;
  }, [items]);
  const hand = useMemo(
    (): RowHand => ({
      goTo: setCurrentId,
      rename: setRenamed,
      renamed: () => {
        setRenamed(null);
        isWanted.current = true;
      },
      chooseUpTo: (id) => chooseUpTo(listed.current, id),
      toggleFolder: (id, isOpen) =>
        setClosed((now) => (isOpen ? without(now, id) : new Set([...now, id]))),
    }),
    [],
  );

  const virtual = rows.getVirtualItems();
  const last = virtual.at(-1);
  return (
    <div ref={room} className={styles.room} data-scrolls>
      <table
        className={styles.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are a tree
        role="treegrid"
        aria-label={words.list}
        aria-description={words.listHelp}
        aria-rowcount={items.length}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onPointerLeave={() => setSession({ hoveredDrawing: null })}
        {...drag.table}
      >
        <colgroup>
          <col />
          <col className={styles.tools} />
        </colgroup>
        <tbody>
          {virtual.map(({ index, start, size }, place) => {
            const row = items[index];
            if (!row) return null;
            const id = idOfRow(row);
            const shared = {
              index,
              size,
              level: row.drawing && row.folder ? 2 : 1,
              isCurrent: index === current,
              isRenamed: id === renamed,
              hand,
              drop: drag.drop?.index === index ? drag.drop.place : undefined,
            };
            const gap = start - (virtual[place - 1]?.end ?? 0);
            return (
              <Fragment key={id}>
                {gap > 0 && <Space height={gap} />}
                {row.drawing ? (
                  <DrawingRow
                    {...shared}
                    drawing={row.drawing}
                    isShown={row.isShown}
                    isChosen={chosenIds.has(row.drawing.id)}
                  />
                ) : (
                  <FolderRow
                    {...shared}
                    folder={row.folder}
                    count={row.count}
                    isOpen={row.isOpen}
                  />
                )}
              </Fragment>
            );
          })}
          {last && rows.getTotalSize() > last.end && (
            <Space height={rows.getTotalSize() - last.end} />
          )}
        </tbody>
      </table>
    </div>
  );
};

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter((one) => one !== id));

const chooseUpTo = (items: readonly WorkspaceRow[], id: string): void => {
  const { chosenDrawings } = useAtlas.getState().session;
  const last = chosenDrawings.at(-1);
  const placeOf = (wanted: string | undefined) =>
    items.findIndex(({ drawing }) => drawing !== null && drawing.id === wanted);
  const [index, from] = [placeOf(id), placeOf(last)];
  const [start, end] = from < 0 ? [index, index] : [Math.min(from, index), Math.max(from, index)];
  const between = items
    .slice(start, end + 1)
    .flatMap(({ drawing }) => (drawing && drawing.id !== last ? [drawing.id] : []));
  // The one that was chosen last stays the last: the next click with Shift counts from it too.
  setSession({ chosenDrawings: last === undefined ? between : [...between, last] });
};

/** Stands for the rows that are out of sight. */
const Space = ({ height }: { height: number }) => (
  <tr aria-hidden>
    <td colSpan={2} style={{ blockSize: height, padding: 0 }} />
  </tr>
);

/** In CSS pixels: as high as the page's letters ask for. */
const rowHeight = (): number =>
  Math.round(2.1 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
