import { groupNotes, type numberNotes } from "#domain/fact-sheet/sheet-note.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import { sayDocument, sayNotes } from "#ui/fact-sheet/say-sheet-parts.ts";
import { sheetInk } from "#ui/fact-sheet/sheet-ink.ts";
import { plain, type SheetWords } from "#ui/fact-sheet/sheet-words.ts";

/** Where the figures of a slide stand, and below it in which documents. */
export const slideFootnotes = (
  { notes, numbers }: ReturnType<typeof numberNotes>,
  to: SheetWords,
): { notes: TextRun[]; documents: TextRun[] } => {
  const gap = plain("   ");
  const cited = to.archive.index.sources.filter(({ id }) =>
    notes.some(({ source }) => source === id),
  );
  return {
    notes:
      notes.length === 0
        ? []
        : [
            { text: to.words.notes, color: sheetInk.accent, isBold: true },
            gap,
            ...groupNotes(notes, numbers).flatMap((group, index) => [
              ...(index > 0 ? [gap] : []),
              ...sayNotes(group, numbers, to),
            ]),
          ],
    documents: cited.flatMap((source, index) => [
      ...(index > 0 ? [gap] : []),
      ...sayDocument(source, to),
    ]),
  };
};
