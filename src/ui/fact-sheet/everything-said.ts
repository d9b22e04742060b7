import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import { type NoteNumbers, noteOf, numberNotes } from "#domain/fact-sheet/sheet-note.ts";
import { notesOf } from "#domain/fact-sheet/sheet-row.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import { saySection } from "./say-row.ts";
import { sayChart, sayDocument, sayNotes, sayPlace } from "./say-sheet-parts.ts";
import { bold, metaRuns, plain, type SheetWords, saidValue } from "./sheet-words.ts";

/** All that the rows of a sheet could say, whichever of them find room: characters its fonts must have. */
export const everythingSaid = (
  sheet: FactSheet,
  to: SheetWords,
  legend: string,
): { regular: string; bold: string } => {
  const { keyFigures, pages, charts } = sheet;
  const { archive } = to;
  const sections = pages.flat();
  const rows = sections.flatMap((section) => section.rows);
  const { numbers, notes } = numberNotes(rows.flatMap(notesOf));
  const runs: TextRun[] = [
    ...sections.flatMap((section) =>
      inParagraphs(saySection({ ...section, leftOut: 1 }, numbers, to)),
    ),
    ...inParagraphs(sayPlace(sheet, numbers, to)),
    ...charts.flatMap((chart) => sayWholeChart(chart, numbers, to)),
    ...notes.flatMap((note) => sayNotes([note], numbers, to)),
    ...keyFigures.flatMap((fact) => [
      bold(saidValue(fact, to) ?? ""),
      ...metaRuns(fact, to),
      plain(
        `${fact.indicator[to.language]} · ${archive.entities.get(fact.subject)?.name[to.language]}`,
      ),
      ...sayNotes([noteOf(fact.evidence)], numbers, to),
    ]),
    ...archive.index.sources.flatMap((source) => sayDocument(source, to)),
  ];
  const of = (isBold: boolean) =>
    runs
      .filter((run) => (run.isBold ?? false) === isBold)
      .map((run) => run.text)
      .join("");
  return {
    regular: of(false) + legend + always,
    bold: of(true) + legend + always,
  };
};

const inParagraphs = (
  paragraphs: readonly { runs: readonly TextRun[]; value: readonly TextRun[] }[],
): TextRun[] => paragraphs.flatMap(({ runs, value }) => [...runs, ...value]);

const sayWholeChart = (
  chart: Parameters<typeof sayChart>[0],
  numbers: NoteNumbers,
  to: SheetWords,
): TextRun[] => {
  const { title, bars, note } = sayChart(chart, numbers, to);
  return [...title, ...note, ...bars.flatMap(({ label, value }) => [...label, ...value])];
};

/** What numbers, scales and degrees are written with, whatever the draft said. */
const always = "0123456789 .,:;%°′±–·-/ENkm";
