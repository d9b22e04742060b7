import type { Archive } from "#domain/archive.ts";
import type { Fact, Source } from "#domain/catalog.ts";
import { keyOfNote, type NoteNumbers, type SheetNote } from "#domain/fact-sheet/sheet-note.ts";
import { hasEnded } from "#domain/figures.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { factSheetTextIn } from "#text/fact-sheet-text.ts";
import type { Language } from "#text/language.ts";
import { loadedText } from "#text/loaded-text.ts";
import type { Text } from "#text/zh.ts";
import type { FactSheetText } from "#text/zh-fact-sheet.ts";
import { sayValue } from "#ui/say-fact.ts";
import { kindInk, sheetInk, statusInk } from "./sheet-ink.ts";

/** What a sheet needs to say things in its language. */
export interface SheetWords {
  language: Language;
  text: Text;
  words: FactSheetText;
  archive: Archive;
  thisYear: number;
}

/** The words of the language must have been loaded. */
export const sheetWordsIn = (
  archive: Archive,
  language: Language,
  thisYear: number,
): SheetWords => ({
  language,
  text: loadedText(language),
  words: factSheetTextIn[language],
  archive,
  thisYear,
});

export const plain = (text: string): TextRun => ({ text, color: sheetInk.text });
export const bold = (text: string): TextRun => ({ text, color: sheetInk.text, isBold: true });
export const soft = (text: string): TextRun => ({ text, color: sheetInk.soft, scale: 0.88 });

/** A name in the language of the sheet, with the official Chinese beside it. */
export const nameRuns = (
  { name }: Pick<IndexEntity, "name">,
  { language }: Pick<SheetWords, "language">,
  isBold = false,
): TextRun[] => [
  isBold ? bold(name[language]) : plain(name[language]),
  ...(language === "zh" || name.zh === name[language] ? [] : [soft(` ${name.zh}`)]),
];

/** Stands with the numbers of what is inferred. */
export const inferredMark = "*";

/** The numbers of notes, raised; nothing where there is no note. */
export const noteRuns = (
  notes: readonly SheetNote[],
  numbers: NoteNumbers,
  isInferred = false,
): TextRun[] => {
  const found = [...new Set(notes.flatMap((note) => numbers.get(keyOfNote(note)) ?? []))];
  if (found.length === 0 && !isInferred) return [];
  return [
    {
      text: `${found.sort((a, b) => a - b).join(",")}${isInferred ? inferredMark : ""}`,
      color: sheetInk.accent,
      scale: 0.66,
      rise: 0.36,
      isGlued: true,
    },
  ];
};

/** Kind and year of a figure, how far its document can be relied on, and what else must be known to read it. */
export const metaRuns = (
  fact: Fact,
  { archive, text, language, thisYear }: SheetWords,
): TextRun[] => {
  const status: Source["status"] = archive.sources.get(fact.evidence.source)?.status ?? "official";
  const tag = (said: string, color: string): TextRun => ({ text: said, color, scale: 0.86 });
  return [
    tag(text.kinds[fact.kind], kindInk[fact.kind]),
    tag(` ${fact.year ?? text.silence.yearNotStated}`, sheetInk.soft),
    ...(status === "official" ? [] : [tag(` ${text.status[status]}`, statusInk[status])]),
    ...(hasEnded(fact, thisYear) ? [tag(` ${text.endedShort}`, sheetInk.soft)] : []),
    ...(fact.note ? [tag(` · ${fact.note[language]}`, sheetInk.soft)] : []),
  ];
};

export const saidValue = (fact: Fact, { text, language }: SheetWords): string | null =>
  sayValue(fact, text, language);
