/** The two pages of a fact sheet, laid out in millimetres. */
import type { Fact } from "#domain/catalog.ts";
import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import type { LikeFigures } from "#domain/fact-sheet/like-figures.ts";
import {
  groupNotes,
  keyOfNote,
  type NoteNumbers,
  noteOf,
  numberNotes,
  type SheetNote,
} from "#domain/fact-sheet/sheet-note.ts";
import { notesOf } from "#domain/fact-sheet/sheet-row.ts";
import { fitRows, type SheetSection } from "#domain/fact-sheet/take-rows.ts";
import { balanceColumns, type FlowLine } from "#domain/sheet/flow-columns.ts";
import { type Box, sizeOf } from "#domain/sheet/paper.ts";
import { setText, type TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText, Sheet, SheetItem } from "#domain/sheet/sheet.ts";
import { languages } from "#text/language.ts";
import { heightFor, mapFrame, type SheetGroundInput } from "./fact-sheet-map.ts";
import { saySection } from "./say-row.ts";
import { sayChart, sayDocument, sayNotes, sayPlace, sayType } from "./say-sheet-parts.ts";
import { chartLines, leadingOf, letters, noteLines, sectionLines } from "./sheet-blocks.ts";
import type { SheetFrame } from "./sheet-frame.ts";
import { sheetInk } from "./sheet-ink.ts";
import { inferredMark, metaRuns, noteRuns, type SheetWords, saidValue } from "./sheet-words.ts";

export interface FactSheetLayout {
  /** Where the map lies on the first page. */
  map: Box;
  /** How many rows found no room. */
  leftOut: number;
  pages: (ground: SheetGroundInput, frame: SheetFrame) => [Sheet, Sheet];
}

const page = sizeOf("a4", "portrait");
const margin = 13;
const inner = page.width - 2 * margin;
const columnGap = 6;
const footTop = page.height - 13;
const qrSize = 25;
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
  const mapLeast = map.least + 2 * map.band + map.credit;
  const first = fitPage(sheet.pages[0], (sections, scale) => {
    const notes = [...headNotes, ...rowNotes(sections)];
    const { numbers } = numberNotes(notes);
    return setPage(
      { notes, numbers, sections, scale },
      { top: firstTop(sheet, to, measure), mapHeight: mapLeast },
      [],
    );
  });
  const charts = sheet.charts.slice(0, 2);
  const chartNotes = charts.flatMap(({ facts }) => facts.map(({ evidence }) => noteOf(evidence)));
  const second = fitPage(sheet.pages[1], (sections, scale) => {
    const notes = [...chartNotes, ...rowNotes(sections)];
    const { numbers } = numberNotes([...first.notes, ...notes]);
    return setPage({ notes, numbers, sections, scale }, { top: secondTop, mapHeight: 0 }, charts);
  });

  /** null where it does not fit below `top` and what the map needs. */
  function setPage(
    { notes, numbers, sections, scale }: PageContent,
    { top, mapHeight }: { top: number; mapHeight: number },
    drawn: readonly LikeFigures[],
  ) {
    const width = (inner - columnGap) / 2;
    const section = (title: string, said: Parameters<typeof sectionLines>[1]) =>
      sectionLines(title, said, width, scale, measure);
    const lines: FlowLine[] = [
      ...(mapHeight > 0 ? section(to.words.place, sayPlace(sheet, numbers, to)) : []),
      ...drawn.flatMap((chart) => {
        const { title, bars, note } = sayChart(chart, numbers, to);
        return chartLines(title, bars, note, width, scale, measure);
      }),
      ...sections.flatMap((one) => section(titleOf(one, sheet, to), saySection(one, numbers, to))),
    ];
    const foot = notesBlock(notes, numbers, to, measure);
    const box = {
      x: margin,
      y: top,
      width: inner,
      height: footTop - 2 - foot.height - top - mapHeight,
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
          ...cardItems(sheet.keyFigures, sheet, first.numbers, to, measure),
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
const headTop = 12;
const title = { size: 7.4, names: 3.1, summary: 3.05 } as const;
const headWidth = inner - qrSize - 8;

/** The lines of the head: names in the other languages, and in a sentence what the place is. */
const headLines = ({ entity }: FactSheet, to: SheetWords, measure: MeasureText) => {
  const names = languages
    .filter((one) => one !== to.language && entity.name[one] !== entity.name[to.language])
    .map((one) => entity.name[one]);
  const summary = to.archive.details?.summaries[entity.id]?.[to.language] ?? "";
  const run = (text: string, color: string): TextRun[] => [{ text, color }];
  return {
    names: setText(run(names.join("   "), sheetInk.soft), headWidth, title.names, measure),
    summary: setText(run(summary, sheetInk.text), headWidth, title.summary, measure),
    name: setText(
      [{ text: entity.name[to.language], color: sheetInk.text, isBold: true }],
      headWidth,
      title.size,
      measure,
    ),
  };
};

const headHeight = (sheet: FactSheet, to: SheetWords, measure: MeasureText): number => {
  const { names, summary, name } = headLines(sheet, to, measure);
  const written =
    5 +
    name.length * title.size * 1.22 +
    names.length * leadingOf(title.names) +
    1.4 +
    summary.length * leadingOf(title.summary);
  return Math.max(qrSize + 4, written + 2);
};

const headItems = (
  sheet: FactSheet,
  to: SheetWords,
  { address, code }: SheetFrame,
  measure: MeasureText,
): SheetItem[] => {
  const { names, summary, name } = headLines(sheet, to, measure);
  const items: SheetItem[] = [
    {
      kind: "text",
      text: [to.text.product.name, to.words.title, sayType(sheet, to)].join(" · "),
      x: margin,
      y: headTop + 2.4,
      size: 2.6,
      isBold: true,
      color: sheetInk.accent,
    },
  ];
  let y = headTop + 5;
  for (const line of name) {
    items.push(...line.at(margin, y + title.size * 0.98));
    y += title.size * 1.22;
  }
  for (const line of names) {
    items.push(...line.at(margin, y + title.names));
    y += leadingOf(title.names);
  }
  y += 1.4;
  for (const line of summary) {
    items.push(...line.at(margin, y + title.summary));
    y += leadingOf(title.summary);
  }
  const left = page.width - margin - qrSize;
  return [...items, ...codeItems(left, headTop - 1, qrSize, code, address, to.words.scan, measure)];
};

/** The QR code with its words below, which a click opens as well. */
const codeItems = (
  x: number,
  y: number,
  size: number,
  { path, size: modules }: SheetFrame["code"],
  address: string,
  said: string,
  measure: MeasureText,
): SheetItem[] => {
  const lines = setText([{ text: said, color: sheetInk.soft }], size + 4, 2.1, measure);
  return [
    { kind: "path", path, at: [x, y], unit: size / modules, fill: "#000000" },
    ...lines.flatMap((line, index) =>
      line.at(x + (size - line.width) / 2, y + size + 2.6 + index * leadingOf(2.1)),
    ),
    { kind: "link", x, y, width: size, height: size, address },
  ];
};

const card = { height: 18.4, gap: 4 } as const;

const firstTop = (sheet: FactSheet, to: SheetWords, measure: MeasureText): number =>
  headTop +
  headHeight(sheet, to, measure) +
  (sheet.keyFigures.length > 0 ? cardsHeight(sheet, to, measure) + 3.5 : 1);

const cardWidth = (inner - 2 * card.gap) / 3;

const cardWords = (fact: Fact, sheet: FactSheet, to: SheetWords, measure: MeasureText) => {
  const subject = fact.subject === sheet.entity.id ? null : to.archive.entities.get(fact.subject);
  const what = [subject?.name[to.language], fact.indicator[to.language]]
    .filter(Boolean)
    .join(" · ");
  const width = cardWidth - 6;
  return {
    what: setText([{ text: what, color: sheetInk.text }], width, letters.body, measure),
    meta: setText(metaRuns(fact, to), width, letters.body, measure),
  };
};

const cardsHeight = (sheet: FactSheet, to: SheetWords, measure: MeasureText): number =>
  Math.max(
    ...sheet.keyFigures.map((fact) => {
      const { what, meta } = cardWords(fact, sheet, to, measure);
      return 9.6 + (what.length + meta.length) * leadingOf(letters.body) + 1.6;
    }),
  );

const cardItems = (
  facts: readonly Fact[],
  sheet: FactSheet,
  numbers: NoteNumbers,
  to: SheetWords,
  measure: MeasureText,
): SheetItem[] => {
  if (facts.length === 0) return [];
  const top = headTop + headHeight(sheet, to, measure);
  const height = cardsHeight(sheet, to, measure);
  return facts.flatMap((fact, index): SheetItem[] => {
    const x = margin + index * (cardWidth + card.gap);
    const { what, meta } = cardWords(fact, sheet, to, measure);
    const value: TextRun[] = [
      { text: saidValue(fact, to) ?? "", color: sheetInk.accent, isBold: true },
      ...noteRuns([noteOf(fact.evidence)], numbers).map((run) => ({
        ...run,
        scale: 0.42,
        rise: 0.5,
      })),
    ];
    const size = 5.8;
    const [wide] = setText(value, Number.POSITIVE_INFINITY, size, measure);
    const fitted = Math.min(size, (size * (cardWidth - 6)) / Math.max(1, wide?.width ?? 1));
    const [figure] = setText(value, Number.POSITIVE_INFINITY, fitted, measure);
    const lines = [...what, ...meta];
    return [
      {
        kind: "path",
        path: `M${x} ${top}h${cardWidth}v${height}h${-cardWidth}z`,
        fill: sheetInk.pale,
      },
      { kind: "path", path: `M${x} ${top}h${cardWidth}v0.5h${-cardWidth}z`, fill: sheetInk.accent },
      ...(figure?.at(x + 3, top + 7.6) ?? []),
      ...lines.flatMap((line, at) =>
        line.at(x + 3, top + 9.4 + letters.body + at * leadingOf(letters.body)),
      ),
    ];
  });
};

const runningHead = (sheet: FactSheet, to: SheetWords, measure: MeasureText): SheetItem[] => {
  const [name] = setText(
    [{ text: sheet.entity.name[to.language], color: sheetInk.text, isBold: true }],
    inner * 0.7,
    4,
    measure,
  );
  return [
    ...(name?.at(margin, headTop + 3.4) ?? []),
    {
      kind: "text",
      text: [to.text.product.name, to.words.title].join(" · "),
      x: page.width - margin,
      y: headTop + 3.2,
      size: 2.6,
      align: "end",
      isBold: true,
      color: sheetInk.accent,
    },
  ];
};

/** The notes of a page in columns, and below them the documents they are in. */
const notesBlock = (
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

const footItems = (
  number: 1 | 2,
  to: SheetWords,
  { notice, making, enquiry }: SheetFrame,
  measure: MeasureText,
): SheetItem[] => {
  const y = footTop + 3.6;
  const end = [
    ...(enquiry === null ? [] : [to.words.enquiry(enquiry)]),
    making,
    to.words.page(number),
  ].join("   ");
  const room = inner - measure({ text: end, size: letters.foot }) - 4;
  const [said] = setText(
    [{ text: notice, color: sheetInk.text, isBold: true }],
    room,
    2.3,
    measure,
  );
  return [
    { kind: "path", path: `M${margin} ${footTop}h${inner}`, stroke: sheetInk.text, width: 0.25 },
    ...(said?.at(margin, y) ?? []),
    {
      kind: "text",
      text: end,
      x: page.width - margin,
      y,
      size: letters.foot,
      align: "end",
      color: sheetInk.soft,
    },
  ];
};
