import type { KeyboardEvent } from "react";
import { removeFolder, shiftDrawings, shiftFolder } from "#domain/workspace/arrange-edits.ts";
import type { WorkspaceRow } from "#domain/workspace/workspace-rows.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import { deleteDrawings, labelOf, toggleChosen } from "./change-drawings.ts";
import { frameDrawings } from "./frame-drawings.ts";

interface KeyContext {
  row: WorkspaceRow;
  items: readonly WorkspaceRow[];
  current: number;
  chosen: readonly string[];
  goTo: (index: number) => void;
  toggleFolder: (id: string, isOpen: boolean) => void;
  rename: () => void;
}

/** Does what a key asks of the row it is pressed on; says whether it asks for anything. */
export const answerRowKey = (event: KeyboardEvent, context: KeyContext): boolean => {
  const { row, items, current, chosen, goTo, toggleFolder, rename } = context;
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  const vertical = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
  if (altKey) {
    if (vertical !== 0) shiftRow(row, chosen, vertical === -1 ? 1 : -1);
    return vertical !== 0;
  }
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== "a") return false;
    setSession({ chosenDrawings: items.flatMap(({ drawing }) => (drawing ? [drawing.id] : [])) });
    return true;
  }
  if (vertical !== 0) {
    if (shiftKey) extend(items, current, current + vertical, chosen);
    goTo(current + vertical);
    return true;
  }
  switch (key) {
    case "Home":
      goTo(0);
      return true;
    case "End":
      goTo(items.length - 1);
      return true;
    case "PageUp":
      goTo(current - pageRows);
      return true;
    case "PageDown":
      goTo(current + pageRows);
      return true;
    case "F2":
      rename();
      return true;
    case "Delete":
      removeRow(row, chosen);
      return true;
    case " ":
      if (row.drawing) toggleChosen(row.drawing.id);
      else toggleFolder(row.folder.id, !row.isOpen);
      return true;
    case "Enter":
      void frameDrawings(drawingsOf(row));
      return true;
    case "ArrowLeft":
      if (row.drawing === null) toggleFolder(row.folder.id, false);
      else if (row.folder !== null)
        goTo(items.findIndex((one) => one.drawing === null && one.folder === row.folder));
      return true;
    case "ArrowRight":
      if (row.drawing === null) toggleFolder(row.folder.id, true);
      return true;
    default:
      return false;
  }
};

const pageRows = 10;

/** The drawings of a row: itself, or all of a folder. */
const drawingsOf = (row: WorkspaceRow) => {
  const { drawings } = useAtlas.getState().workspace.document;
  return row.drawing ? [row.drawing] : drawings.filter(({ folder }) => folder === row.folder.id);
};

/** A row that is chosen stands for all that are. */
const idsOf = (id: string, chosen: readonly string[]): ReadonlySet<string> =>
  new Set(chosen.includes(id) ? chosen : [id]);

const shiftRow = (row: WorkspaceRow, chosen: readonly string[], by: 1 | -1): void => {
  if (row.drawing === null) {
    editWorkspace({ edit: "folder", of: row.folder.name }, shiftFolder(row.folder.id, by));
    return;
  }
  const ids = idsOf(row.drawing.id, chosen);
  editWorkspace(labelOf("arrange", ids), shiftDrawings(ids, by));
};

const removeRow = (row: WorkspaceRow, chosen: readonly string[]): void => {
  if (row.drawing) deleteDrawings(idsOf(row.drawing.id, chosen));
  else editWorkspace({ edit: "folder", of: row.folder.name }, removeFolder(row.folder.id));
};

const extend = (
  items: readonly WorkspaceRow[],
  from: number,
  to: number,
  chosen: readonly string[],
): void => {
  const ids = [items[from], items[to]].flatMap((row) => (row?.drawing ? [row.drawing.id] : []));
  setSession({ chosenDrawings: [...new Set([...chosen, ...ids])] });
};
