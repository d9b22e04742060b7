/** The two pages of a fact sheet, laid out in millimetres. */
import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import type { LikeFigures } from "#domain/fact-sheet/like-figures.ts";
import {
  type NoteNumbers,
  noteOf,
  numberNotes,
  type SheetNote,
} from "#domain/fact-sheet/sheet-note.ts";
import { notesOf } from "#domain/fact-sheet/sheet-row.ts";
import { fitRows, type SheetSection } from "#domain/fact-sheet/take-rows.ts";
import { balanceColumns, type FlowLine } from "#domain/sheet/flow-columns.ts";
import type { Box } from "#domain/sheet/paper.ts";
import type { MeasureText, Sheet } from "#domain/sheet/sheet.ts";
import { cardItems, cardsHeight } from "./card-items.ts";
import { heightFor, mapFrame, type SheetGroundInput } from "./fact-sheet-map.ts";
import { footItems, headHeight, headItems, runningHead } from "./head-items.ts";
import { notesBlock } from "./notes-block.ts";
import { saySection } from "./say-row.ts";
import { sayChart, sayPlace } from "./say-sheet-parts.ts";
import { chartLines, sectionLines } from "./sheet-blocks.ts";
import type { SheetFrame } from "./sheet-frame.ts";
import { footTop, headTop, inner, margin, page } from "./sheet-page.ts";
import type { SheetWords } from "./sheet-words.ts";

export interface FactSheetLayout {
  /** Where the map lies on the first page. */
  map: Box;
  /** How many rows found no room. */
  leftOut: number;
  pages: (ground: SheetGroundInput, frame: SheetFrame) => [Sheet, Sheet];
}

const columnGap = 6;
const map = { width: 114, least: 66, most: 112, band: 3.7, gap: 4, credit: 5.2 } as const;

export const layOutFactSheet = (
  sheet: FactSheet,
  to: SheetWords,
  measure: MeasureText,
): FactSheetLayout => {
  const headNotes = [
    ...sheet.keyFigures.map(({ evidence }) => noteOf(evidence)),
    ...[...sheet.above, ...sheet.made].flatMap(({ notes }) => notes),
  ];
  const cardsTop = headTop + headHeight(sheet, to, measure);
  const top = cardsTop + (sheet.keyFigures.length > 0 ? cardsHeight(sheet, to, measure) + 3.5 : 1);
  const mapLeast = map.least + 2 * map.band + map.credit;
  const first = fitPage(sheet.pages[0], (sections, scale) => {
    const notes = [...headNotes, ...rowNotes(sections)];
    const { numbers } = numberNotes(notes);
    return setPage({ notes, numbers, sections, scale }, { top, mapHeight: mapLeast }, []);
  });
  const charts = sheet.charts.slice(0, 2);
  const chartNotes = charts.flatMap(({ facts }) => facts.map(({ evidence }) => noteOf(evidence)));
  const second = fitPage(sheet.pages[1], (sections, scale) => {
    const notes = [...chartNotes, ...rowNotes(sections)];
    const { numbers } = numberNotes([...first.notes, ...notes]);
    return setPage({ notes, numbers, sections, scale }, { top: secondTop, mapHeight: 0 }, charts);
  });

  /** null where it does not fit below the top of the room and what the map needs of it. */
  function setPage(
    { notes, numbers, sections, scale }: PageContent,
    room: { top: number; mapHeight: number },
    drawn: readonly LikeFigures[],
  ) {
    const width = (inner - columnGap) / 2;
    const section = (title: string, said: Parameters<typeof sectionLines>[1]) =>
      sectionLines(title, said, width, scale, measure);
    const lines: FlowLine[] = [
      ...(room.mapHeight > 0 ? section(to.words.place, sayPlace(sheet, numbers, to)) : []),
      ...drawn.flatMap((chart) => {
        const { title, bars, note } = sayChart(chart, numbers, to);
        return chartLines(title, bars, note, width, scale, measure);
      }),
      ...sections.flatMap((one) => section(titleOf(one, sheet, to), saySection(one, numbers, to))),
    ];
    const foot = notesBlock(notes, numbers, to, measure);
    const box = {
      x: margin,
      y: room.top,
      width: inner,
      height: footTop - 2 - foot.height - room.top - room.mapHeight,
    };
    if (box.height <= 0) return null;
    const flow = balanceColumns(lines, box, 2, columnGap);
    return flow && { box, flow, foot, numbers, notes, sections, scale };
  }

  // What room is left is the map's, as far as its place is as high.
  const grown = Math.max(
    0,
    Math.min(
      heightFor(sheet.place, map.width - 2 * map.band, map.most) - map.least,
      first.box.height - (first.flow.bottom - first.box.y) - 4,
    ),
  );
  const mapTop = first.box.y + map.band;
  const mapBox = {
    x: margin + map.band,
    y: mapTop,
    width: map.width - 2 * map.band,
    height: map.least + grown,
  };
  const flowTop = mapTop + mapBox.height + map.band + map.credit;
  return {
    map: mapBox,
    leftOut: [...first.sections, ...second.sections].reduce((sum, one) => sum + one.leftOut, 0),
    pages: (ground, frame) => [
      {
        ...page,
        items: [
          ...headItems(sheet, to, frame, measure),
          ...cardItems(sheet, cardsTop, first.numbers, to, measure),
          ...mapFrame(mapBox, map, inner, ground, to, measure),
          ...first.flow.items(flowTop - first.box.y),
          ...first.foot.at(footTop - 2 - first.foot.height),
          ...footItems(1, to, frame, measure),
        ],
      },
      {
        ...page,
        items: [
          ...runningHead(sheet, to, measure),
          ...second.flow.items(),
          ...second.foot.at(footTop - 2 - second.foot.height),
          ...footItems(2, to, frame, measure),
        ],
      },
    ],
  };
};

interface PageContent {
  notes: readonly SheetNote[];
  numbers: NoteNumbers;
  sections: readonly SheetSection[];
  scale: number;
}

/** As many rows as fit; where all do, written as large as they then may be. */
const fitPage = <Page extends PageContent>(
  sections: readonly SheetSection[],
  setPage: (sections: readonly SheetSection[], scale: number) => Page | null,
): Page => {
  const page = fitRows(sections, (taken) => setPage(taken, 1));
  if (!page) throw new Error("the frame of a fact sheet does not fit its page");
  if (page.sections.every(({ leftOut }) => leftOut === 0)) {
    for (const scale of [1.24, 1.12]) {
      const larger = setPage(sections, scale);
      if (larger) return larger;
    }
  }
  return page;
};

const rowNotes = (sections: readonly SheetSection[]): SheetNote[] =>
  sections.flatMap(({ rows }) => rows.flatMap(notesOf));

const titleOf = ({ part }: SheetSection, { around }: FactSheet, to: SheetWords): string =>
  part === "around" && around ? to.words.aroundOf(around.name[to.language]) : to.words.parts[part];

const secondTop = 20;
