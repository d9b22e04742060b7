/** Where everything stands on the slide of a place, 13⅓ by 7½ inches, in millimetres. */
import type { Fact } from "#domain/catalog.ts";
import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import type { LikeFigures } from "#domain/fact-sheet/like-figures.ts";
import { type NoteNumbers, noteOf, numberNotes } from "#domain/fact-sheet/sheet-note.ts";
import { notesOf, type SheetPart } from "#domain/fact-sheet/sheet-row.ts";
import { fitRows, type SheetSection } from "#domain/fact-sheet/take-rows.ts";
import { keyFacts } from "#domain/figures.ts";
import type { Box } from "#domain/sheet/paper.ts";
import { setText, type TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText } from "#domain/sheet/sheet.ts";
import { sayNotesOnSlide, sayOnSlide } from "./say-on-slide.ts";
import { sayOtherNames, summaryOf } from "./say-sheet-parts.ts";
import { leadingOf } from "./sheet-blocks.ts";
import { sheetInk } from "./sheet-ink.ts";
import { bold, metaRuns, plain, type SheetWords, saidValue } from "./sheet-words.ts";

/** Paragraphs of a size in a box. */
export interface SlideText {
  box: Box;
  size: number;
  paragraphs: readonly (readonly TextRun[])[];
}

export interface SlideLayout {
  head: readonly SlideText[];
  /** The picture with map, legend and scale, and the map within it. */
  picture: Box;
  map: Box;
  figures: readonly Fact[];
  table: Box;
  rowHeights: readonly number[];
  chart: { figures: LikeFigures; box: Box } | null;
  texts: readonly SlideText[];
  numbers: NoteNumbers;
  leftOut: number;
}

export const slide = {
  width: 338.67,
  height: 190.5,
  margin: 11,
  code: 24,
  foot: 182,
  letters: 3.7,
  /** As the map of a sheet is framed. */
  map: { band: 3.7, gap: 4 },
} as const;

const notes = { size: 2.35, most: 18 } as const;
const left = { x: slide.margin, width: 182 } as const;
const right = {
  x: slide.margin + 182 + 8,
  width: slide.width - 2 * slide.margin - 182 - 8,
} as const;

const leftParts: readonly SheetPart[] = [
  "industries",
  "enterprises",
  "transport",
  "bodies",
  "unknowns",
];
const rightParts: readonly SheetPart[] = ["targets", "projects", "platforms", "honours"];
/** Which of them keeps its first rows before others where there is little room. */
const inTurn: readonly SheetPart[] = [
  "unknowns",
  "industries",
  "transport",
  "targets",
  "enterprises",
  "projects",
  "bodies",
  "platforms",
  "honours",
];

/** How many figures the table holds. */
const mostFigures = 4;

export const layOutSlide = (
  sheet: FactSheet,
  to: SheetWords,
  measure: MeasureText,
): SlideLayout => {
  const head = headOf(sheet, to, measure);
  const top = Math.max(8 + slide.code + 6, ...head.map(({ box }) => box.y + box.height + 2));
  const figures = keyFacts(to.archive, sheet.entity.id, mostFigures, to.thisYear);
  const rowHeights = figures.map((fact) => {
    const runs = [plain(fact.indicator[to.language]), plain("  "), ...metaRuns(fact, to)];
    const what = setText(runs, right.width * 0.6, slide.letters, measure).length;
    const value = setText(
      [bold(saidValue(fact, to) ?? "")],
      right.width * 0.36,
      slide.letters * 1.25,
      measure,
    ).length;
    return 2.2 + Math.max(what * leadingOf(slide.letters), value * leadingOf(slide.letters * 1.25));
  });
  const table = {
    x: right.x,
    y: top,
    width: right.width,
    height: rowHeights.reduce((sum, height) => sum + height, 0),
  };
  const [chosen] = sheet.charts;
  const chartTop = table.y + table.height + (figures.length > 0 ? 3 : 0);
  const chartHeight = chosen ? 14 + chosen.facts.length * 8 : 0;
  const rightTop = chartTop + chartHeight + (chosen ? 2 : 0);
  const mapHeight = 60;
  const picture = {
    x: left.x,
    y: top,
    width: left.width,
    height: mapHeight + 2 * slide.map.band + 3.4,
  };
  const map = {
    x: left.x + slide.map.band,
    y: top + slide.map.band,
    width: 118 - 2 * slide.map.band,
    height: mapHeight,
  };
  const leftTop = picture.y + picture.height + 3;
  const fixed = [
    ...figures.map(({ evidence }) => noteOf(evidence)),
    ...(chosen?.facts ?? []).map(({ evidence }) => noteOf(evidence)),
  ];
  const shown = figures.map(({ id }) => id);
  const sectionsOf = (parts: readonly SheetPart[]) =>
    inTurn
      .filter((part) => parts.includes(part))
      .flatMap((part) => sheet.pages.flat().filter((section) => section.part === part))
      .map((section) => ({
        ...section,
        rows: section.rows.filter((row) => !(row.as === "fact" && shown.includes(row.fact.id))),
      }));
  const setSlide = (taken: readonly SheetSection[], mostNotes: number) => {
    const own = [...fixed, ...taken.flatMap(({ rows }) => rows.flatMap(notesOf))];
    const numbered = numberNotes(own);
    const noteText = sayNotesOnSlide(numbered, to);
    const noteHeight = heightOf([noteText], slide.width - 2 * slide.margin, notes.size, measure);
    if (noteHeight > mostNotes) return null;
    // The room of the notes is theirs, however many they are: what fits beside few fits beside more.
    const bottom = slide.foot - 2.5 - notes.most;
    const say = (parts: readonly SheetPart[]) =>
      parts.flatMap((part) =>
        taken
          .filter((section) => section.part === part)
          .flatMap((section) => sayOnSlide(section, numbered.numbers, to)),
      );
    const [leftSaid, rightSaid] = [say(leftParts), say(rightParts)];
    const fits = (said: readonly (readonly TextRun[])[], y: number, width: number) =>
      y + heightOf(said, width, textSize, measure) <= bottom;
    if (!fits(leftSaid, leftTop, left.width) || !fits(rightSaid, rightTop, right.width))
      return null;
    const texts: SlideText[] = [
      {
        box: { x: left.x, y: leftTop, width: left.width, height: bottom - leftTop },
        size: textSize,
        paragraphs: leftSaid,
      },
      {
        box: { x: right.x, y: rightTop, width: right.width, height: bottom - rightTop },
        size: textSize,
        paragraphs: rightSaid,
      },
      {
        box: {
          x: slide.margin,
          y: slide.foot - 2 - noteHeight,
          width: slide.width - 2 * slide.margin,
          height: noteHeight,
        },
        size: notes.size,
        paragraphs: [noteText],
      },
    ];
    return { texts, numbers: numbered.numbers, taken };
  };
  // One side first, for a full one must not keep rows from the other; the notes are shared.
  const leftSections = sectionsOf(leftParts);
  const withoutRows = leftSections.map((section) => ({ ...section, rows: [] }));
  const rightSide = fitRows(sectionsOf(rightParts), (taken) => {
    const set = setSlide([...withoutRows, ...taken], notes.most * 0.6);
    return set && taken;
  });
  const set = fitRows(leftSections, (taken) =>
    setSlide([...taken, ...(rightSide ?? [])], notes.most),
  );
  if (!set) throw new Error("the frame of a slide does not fit");
  return {
    head,
    picture,
    map,
    figures,
    table,
    rowHeights,
    chart: chosen
      ? {
          figures: chosen,
          box: { x: right.x, y: chartTop, width: right.width, height: chartHeight },
        }
      : null,
    texts: set.texts,
    numbers: set.numbers,
    leftOut: set.taken.reduce((sum, one) => sum + one.leftOut, 0),
  };
};

const textSize = 3.3;

/** Programs for slides set another font where they lack this one, and take room besides the lines themselves. */
const heightOf = (
  paragraphs: readonly (readonly TextRun[])[],
  width: number,
  size: number,
  measure: MeasureText,
): number =>
  paragraphs.reduce(
    (sum, runs) => sum + setText(runs, width * 0.92, size, measure).length * size * 1.34 + 0.75,
    0,
  );

const headOf = (sheet: FactSheet, to: SheetWords, measure: MeasureText): SlideText[] => {
  const width = slide.width - 2 * slide.margin - slide.code - 10;
  const name = bold(sheet.entity.name[to.language]);
  // A long name is written smaller before it would take a second line.
  const wide = measure({ text: name.text, size: 9.5, isBold: true });
  const size = Math.min(9.5, (9.5 * width * 0.95) / Math.max(1, wide));
  const below = 13 + size * 1.35;
  const words: readonly TextRun[] = [
    { text: sayOtherNames(sheet, to), color: sheetInk.soft },
    { text: "   ", color: sheetInk.soft },
    plain(summaryOf(sheet, to)),
  ];
  return [
    {
      box: { x: slide.margin, y: 13, width, height: size * 1.35 },
      size,
      paragraphs: [[name]],
    },
    {
      box: {
        x: slide.margin,
        y: below,
        width,
        height: heightOf([words], width, slide.letters, measure),
      },
      size: slide.letters,
      paragraphs: [words],
    },
  ];
};
