import { groupNotes, type NoteNumbers, type numberNotes } from "#domain/fact-sheet/sheet-note.ts";
import type { SheetSection } from "#domain/fact-sheet/take-rows.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import { saySection } from "./say-row.ts";
import { sayDocument, sayNotes } from "./say-sheet-parts.ts";
import { sheetInk } from "./sheet-ink.ts";
import { plain, type SheetWords } from "./sheet-words.ts";

/** A section in one paragraph after its title; figures stand after what they are of. */
export const sayOnSlide = (
  section: SheetSection,
  numbers: NoteNumbers,
  to: SheetWords,
): (readonly TextRun[])[] => {
  const gap: TextRun = plain(to.language === "zh" ? "；" : "; ");
  const said = saySection(section, numbers, to).filter(
    // What it means that something is not stated is said on the sheet.
    (_, index, all) => section.part !== "unknowns" || index < all.length - 1,
  );
  if (said.length === 0) return [];
  return [
    [
      { text: to.words.parts[section.part], color: sheetInk.accent, isBold: true },
      plain("  "),
      ...said.flatMap(({ runs, value }, index) => [
        ...(index > 0 ? [gap] : []),
        ...runs,
        ...(value.length > 0 ? [plain(" "), ...value] : []),
      ]),
    ],
  ];
};

/** All notes and the documents they are in, in one paragraph. */
export const sayNotesOnSlide = (
  { numbers, notes }: ReturnType<typeof numberNotes>,
  to: SheetWords,
): TextRun[] => {
  const cited = to.archive.index.sources.filter(({ id }) =>
    notes.some(({ source }) => source === id),
  );
  const gap = plain("   ");
  return [
    { text: to.words.notes, color: sheetInk.accent, isBold: true },
    gap,
    ...groupNotes(notes, numbers).flatMap((group) => [...sayNotes(group, numbers, to), gap]),
    ...cited.flatMap((source) => [...sayDocument(source, to), gap]),
  ];
};
