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

  const toggleFolder = (id: string, isOpen: boolean) => {
    const next = new Set(closed);
    if (isOpen) next.delete(id);
    else next.add(id);
    setClosed(next);
  };

  // What is chosen anywhere comes into sight, out of a closed folder too.
  const latest = chosen.at(-1) ?? null;
  const unseen = useRef<string | null>(null);
  useEffect(() => {
    unseen.current = latest;
    if (latest === null) return;
    setCurrentId(latest);
    const { drawings } = useAtlas.getState().workspace.document;
    const folder = drawings.find(({ id }) => id === latest)?.folder ?? null;
    if (folder !== null) setClosed((now) => new Set([...now].filter((id) => id !== folder)));
  }, [latest]);
  const { scrollToIndex } = rows;
  useEffect(() => {
    const place = items.findIndex((row) => row.drawing !== null && row.drawing.id === latest);
    if (unseen.current === null || unseen.current !== latest || place < 0) return;
    unseen.current = null;
    scrollToIndex(place, { align: "auto" });
  }, [items, latest, scrollToIndex]);

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
      toggleFolder,
      rename: () => setRenamed(idOfRow(row)),
    });
    if (!isAnswered) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const finishRename = () => {
    setRenamed(null);
    isWanted.current = true;
  };

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
        {...drag.room}
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
              onCurrent: () => setCurrentId(id),
              onRename: () => setRenamed(id),
              onRenamed: finishRename,
              drag: drag.row(index),
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
                    items={items}
                  />
                ) : (
                  <FolderRow
                    {...shared}
                    folder={row.folder}
                    count={row.count}
                    isOpen={row.isOpen}
                    onToggle={() => toggleFolder(row.folder.id, !row.isOpen)}
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

/** Stands for the rows that are out of sight. */
const Space = ({ height }: { height: number }) => (
  <tr aria-hidden>
    <td colSpan={2} style={{ blockSize: height, padding: 0 }} />
  </tr>
);

/** In CSS pixels: as high as the page's letters ask for. */
const rowHeight = (): number =>
  Math.round(2.1 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
