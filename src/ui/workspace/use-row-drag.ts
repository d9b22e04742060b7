import { type DragEvent, type HTMLAttributes, useState } from "react";
import { fileDrawings, placeFolder } from "#domain/workspace/arrange-edits.ts";
import type { WorkspaceRow } from "#domain/workspace/workspace-rows.ts";
import { useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import { labelOf } from "./change-drawings.ts";
import type { DropPlace } from "./row.ts";

const dragType = "application/x-weihai-atlas-drawings";

/** What is dragged: drawings, or a folder. */
type Dragged = { drawings: ReadonlySet<string> } | { folder: string };

interface Drop {
  index: number;
  place: DropPlace;
}

/**
 * Drags rows to another height or into a folder; one that is chosen takes all that are along. The table hears it for
 * its rows.
 */
export const useRowDrag = (items: readonly WorkspaceRow[], chosen: ReadonlySet<string>) => {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const stop = () => {
    setDragged(null);
    setDrop(null);
  };
  return {
    drop,
    table: {
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDrop(null);
      },
      onDragStart: (event) => {
        const row = items[rowAt(event)?.index ?? -1];
        if (!row) return;
        event.dataTransfer.setData(dragType, "");
        event.dataTransfer.effectAllowed = "move";
        const id = row.drawing?.id;
        if (id === undefined) setDragged({ folder: row.folder?.id ?? "" });
        else setDragged({ drawings: chosen.has(id) ? chosen : new Set([id]) });
      },
      onDragOver: (event) => {
        const at = rowAt(event);
        const row = at && items[at.index];
        const place = dragged && at && row ? placeOf(event, at, dragged, row) : null;
        if (!at || place === null) return;
        event.preventDefault();
        const { index } = at;
        if (drop?.index !== index || drop.place !== place) setDrop({ index, place });
      },
      onDrop: (event) => {
        const row = items[rowAt(event)?.index ?? -1];
        if (dragged && drop && row) {
          event.preventDefault();
          put(dragged, row, drop.place, items);
        }
        stop();
      },
      onDragEnd: stop,
    } satisfies HTMLAttributes<HTMLElement>,
  };
};

interface RowAt {
  element: Element;
  index: number;
}

/** The row something happens on. */
const rowAt = ({ target }: DragEvent<HTMLElement>): RowAt | null => {
  const element = target instanceof Element ? target.closest("[data-index]") : null;
  return element && { element, index: Number(element.getAttribute("data-index")) };
};

/** Where in a row the pointer is, as far as that is a place for what is dragged. */
const placeOf = (
  event: DragEvent<HTMLElement>,
  { element, index }: RowAt,
  dragged: Dragged,
  row: WorkspaceRow,
): DropPlace | null => {
  const { top, height } = element.getBoundingClientRect();
  const part = (event.clientY - top) / height;
  if ("folder" in dragged) {
    if (row.drawing !== null || row.folder.id === dragged.folder) return null;
    return part < 0.5 ? "above" : "below";
  }
  // Above the first row lies what is in no folder.
  if (row.drawing === null) return index === 0 && part < 0.3 ? "above" : "into";
  return part < 0.5 ? "above" : "below";
};

const put = (
  dragged: Dragged,
  row: WorkspaceRow,
  place: DropPlace,
  items: readonly WorkspaceRow[],
): void => {
  if ("folder" in dragged) {
    const { folders } = useAtlas.getState().workspace.document;
    const from = folders.findIndex(({ id }) => id === dragged.folder);
    const to = folders.findIndex(({ id }) => id === row.folder?.id);
    const above = from < to ? to - 1 : to;
    const name = folders[from]?.name ?? "";
    editWorkspace(
      { edit: "folder", of: name },
      placeFolder(dragged.folder, place === "above" ? above : above + 1),
    );
    return;
  }
  const { drawings: ids } = dragged;
  const label = labelOf("arrange", ids);
  if (row.drawing === null) {
    editWorkspace(label, fileDrawings(ids, place === "into" ? row.folder.id : null));
    return;
  }
  const folder = row.folder?.id ?? null;
  // Among those that stay: right below the row, or right below the one above it.
  const staying = items.flatMap((one) =>
    one.drawing && (one.folder?.id ?? null) === folder && !ids.has(one.drawing.id)
      ? [one.drawing.id]
      : [],
  );
  const at = staying.indexOf(row.drawing.id);
  if (at < 0) return;
  const below = place === "below" ? row.drawing.id : (staying[at - 1] ?? null);
  editWorkspace(label, fileDrawings(ids, folder, below));
};
