import {
  groupNotes,
  keyOfNote,
  type NoteNumbers,
  numberNotes,
  type SheetNote,
} from "#domain/fact-sheet/sheet-note.ts";
import { balanceColumns, type FlowLine } from "#domain/sheet/flow-columns.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import { sayDocument, sayNotes } from "./say-sheet-parts.ts";
import { noteLines } from "./sheet-blocks.ts";
import { sheetInk } from "./sheet-ink.ts";
import { inner, margin } from "./sheet-page.ts";
import { inferredMark, type SheetWords } from "./sheet-words.ts";

/** The notes of a page in columns, and below them the documents they are in. */
export const notesBlock = (
  own: readonly SheetNote[],
  numbers: NoteNumbers,
  to: SheetWords,
  measure: MeasureText,
): { height: number; at: (y: number) => SheetItem[] } => {
  const { notes } = numberNotes(own);
  const ordered = [...notes].sort(
    (a, b) => (numbers.get(keyOfNote(a)) ?? 0) - (numbers.get(keyOfNote(b)) ?? 0),
  );
  const sources = to.archive.index.sources.filter(({ id }) =>
    ordered.some(({ source }) => source === id),
  );
  if (ordered.length === 0) return { height: 0, at: () => [] };
  const width = (inner - 3 * 3) / 4;
  const lines = groupNotes(ordered, numbers).flatMap((group) =>
    noteLines(sayNotes(group, numbers, to), width, measure),
  );
  const columns = balanceColumns(lines, { x: margin, y: 0, width: inner, height: 400 }, 4, 3);
  const head = noteLines(
    [
      { text: to.words.notes, color: sheetInk.accent, isBold: true },
      {
        text: `  ${to.words.notesHelp}   ${inferredMark} ${to.text.panel.inferredHelp}`,
        color: sheetInk.soft,
      },
    ],
    inner,
    measure,
  );
  const documents = sources.flatMap((source) => noteLines(sayDocument(source, to), inner, measure));
  const heightOf = (some: readonly FlowLine[]) => some.reduce((sum, { height }) => sum + height, 0);
  const notesHeight = columns?.bottom ?? 0;
  const height = 2 + heightOf(head) + 0.6 + notesHeight + 1.2 + heightOf(documents);
  return {
    height,
    at: (y) => {
      const items: SheetItem[] = [
        { kind: "path", path: `M${margin} ${y}h${inner}`, stroke: sheetInk.line, width: 0.25 },
      ];
      let at = y + 1.4;
      const put = (some: readonly FlowLine[]) => {
        for (const line of some) {
          items.push(...line.at(margin, at));
          at += line.height;
        }
      };
      put(head);
      at += 0.6;
      items.push(...(columns?.items(at) ?? []));
      at += notesHeight + 1.2;
      put(documents);
      return items;
    },
  };
};
