import type PptxGenJS from "pptxgenjs";
import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import type { LikeFigures } from "#domain/fact-sheet/like-figures.ts";
import { noteOf } from "#domain/fact-sheet/sheet-note.ts";
import type { Box } from "#domain/sheet/paper.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import { splitQuantity } from "#text/quantity.ts";
import { type SlideLayout, type SlideText, slide } from "./lay-out-slide.ts";
import { paintData } from "./paint-data.ts";
import { labelOfMoment, nameOf, sayTopLine, sayWhen, summaryOf } from "./say-sheet-parts.ts";
import type { SheetFrame } from "./sheet-frame.ts";
import { kindInk, sheetInk } from "./sheet-ink.ts";
import { metaRuns, noteRuns, plain, type SheetWords, saidValue } from "./sheet-words.ts";

/** Writes the slide of a place. */
export const addSlide = (
  file: PptxGenJS,
  sheet: FactSheet,
  layout: SlideLayout,
  picture: string,
  frame: SheetFrame,
  to: SheetWords,
): void => {
  const page = file.addSlide();
  const { entity } = sheet;
  const { words, language } = to;
  const write = (said: SlideText, more: PptxGenJS.TextPropsOptions = {}) =>
    page.addText(textOf(said), { ...placed(said.box), margin: 0, valign: "top", ...more });
  page.addText(sayTopLine(sheet, to), {
    ...placed({ x: slide.margin, y: 8, width: 200, height: 5 }),
    margin: 0,
    fontSize: 11,
    bold: true,
    color: hex(sheetInk.accent),
  });
  for (const said of layout.head) write(said);
  page.addImage({
    ...placed(layout.picture),
    data: picture,
    altText: `${entity.name[language]}${words.colon}${summaryOf(sheet, to)}`,
  });
  if (layout.figures.length > 0)
    page.addTable(
      layout.figures.map((fact) => [
        cell(
          [
            ...(fact.subject === entity.id ? [] : [plain(`${nameOf(fact, to)} · `)]),
            plain(fact.indicator[language]),
            plain("  "),
            ...metaRuns(fact, to),
          ],
          "left",
        ),
        cell(
          [
            { text: saidValue(fact, to) ?? "", color: sheetInk.accent, isBold: true, scale: 1.25 },
            ...noteRuns([noteOf(fact.evidence)], layout.numbers),
          ],
          "right",
        ),
      ]),
      {
        ...placed(layout.table),
        colW: [inches(layout.table.width * 0.62), inches(layout.table.width * 0.38)],
        rowH: layout.rowHeights.map(inches),
        border: { type: "none" },
        margin: [0.02, 0.04, 0.02, 0],
        valign: "middle",
      },
    );
  if (layout.chart) addChart(page, layout.chart, to);
  for (const said of layout.texts) write(said);
  const code = paintData(
    [{ kind: "path", path: frame.code.path, unit: slide.code / frame.code.size, fill: "#000000" }],
    { width: slide.code, height: slide.code },
    {},
    "image/png",
  );
  const corner = { x: slide.width - slide.margin - slide.code, y: 8 };
  if (code)
    page.addImage({
      ...placed({ ...corner, width: slide.code, height: slide.code }),
      data: code,
      altText: words.scan,
      // Unlike that of a text, the address of a picture is written as it stands (pptxgenjs 4.0.1).
      hyperlink: { url: frame.address.replaceAll("&", "&amp;"), tooltip: words.open },
    });
  page.addText(words.scan, {
    ...placed({
      x: corner.x - 6,
      y: corner.y + slide.code + 0.6,
      width: slide.code + 12,
      height: 4,
    }),
    margin: 0,
    align: "center",
    fontSize: 8,
    color: hex(sheetInk.soft),
  });
  page.addText(
    [
      { text: frame.notice, options: { bold: true, color: hex(sheetInk.text) } },
      { text: `   ${words.slideNote}   `, options: { color: hex(sheetInk.soft) } },
      {
        text: words.open,
        options: { color: hex(sheetInk.accent), hyperlink: { url: frame.address } },
      },
    ],
    {
      ...placed({ x: slide.margin, y: slide.foot, width: 248, height: 5 }),
      margin: 0,
      fontSize: 8,
    },
  );
  page.addText(
    [...(frame.enquiry === null ? [] : [words.enquiry(frame.enquiry)]), frame.making].join("   "),
    {
      ...placed({ x: slide.width - slide.margin - 66, y: slide.foot, width: 66, height: 5 }),
      margin: 0,
      align: "right",
      fontSize: 8,
      color: hex(sheetInk.soft),
    },
  );
};

/** What Windows and Office have for each language. */
export const slideFonts = { zh: "Microsoft YaHei", en: "Arial", ko: "Malgun Gothic" } as const;

export const inches = (millimetres: number): number => millimetres / 25.4;
const points = (millimetres: number): number => Math.round((millimetres * 720) / 25.4) / 10;
const hex = (color: string): string => color.slice(1).toUpperCase();

const placed = ({ x, y, width, height }: Box) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});

const runOf = (run: TextRun, size: number, options: PptxGenJS.TextPropsOptions = {}) => ({
  text: run.text,
  options: {
    color: hex(run.color),
    bold: run.isBold ?? false,
    // A raised number is made small by the program that shows it.
    ...(run.rise ? { superscript: true } : {}),
    fontSize: points(size * (run.rise ? 1 : (run.scale ?? 1))),
    ...options,
  },
});

const textOf = ({ paragraphs, size }: SlideText): PptxGenJS.TextProps[] =>
  paragraphs.flatMap((runs) =>
    runs.map((run, index) =>
      runOf(run, size, index === runs.length - 1 ? { breakLine: true, paraSpaceAfter: 2 } : {}),
    ),
  );

const cell = (runs: readonly TextRun[], align: "left" | "right"): PptxGenJS.TableCell => ({
  text: runs.map((run) => runOf(run, slide.letters)) as PptxGenJS.TableCell[],
  options: {
    align,
    border: [
      { type: "none" },
      { type: "none" },
      { type: "solid", pt: 0.5, color: hex(sheetInk.line) },
      { type: "none" },
    ],
  },
});

const addChart = (
  page: PptxGenJS.Slide,
  { figures, box }: { figures: LikeFigures; box: Box },
  to: SheetWords,
): void => {
  const { words, language } = to;
  const { by, facts } = figures;
  const [first] = facts;
  if (!first) return;
  const what = first.indicator[language];
  const { unit } = splitQuantity(first.value ?? 0, first.unit, language);
  const inside = [by === "subject" ? sayWhen(first, to) : "", unit].filter(Boolean).join(" · ");
  const title = inside === "" ? what : words.chart(what, inside);
  // A chart of lying bars counts from below.
  const bars = facts.toReversed();
  page.addChart(
    "bar",
    [
      {
        name: title,
        labels: bars.map((fact) => (by === "subject" ? nameOf(fact, to) : labelOfMoment(fact, to))),
        values: bars.map(({ value, unit: one }) => splitQuantity(value ?? 0, one, language).number),
      },
    ],
    {
      ...placed(box),
      barDir: "bar",
      barGapWidthPct: 45,
      chartColors: bars.map(({ kind }) => hex(by === "subject" ? sheetInk.bar : kindInk[kind])),
      showTitle: true,
      title,
      titleFontSize: 11,
      titleColor: hex(sheetInk.text),
      titleFontFace: slideFonts[language],
      showValue: true,
      dataLabelFormatCode: "General",
      dataLabelPosition: "outEnd",
      dataLabelFontSize: 10,
      dataLabelFontBold: true,
      dataLabelColor: hex(sheetInk.text),
      catAxisLabelFontSize: 10,
      catAxisLabelFontFace: slideFonts[language],
      catAxisLabelColor: hex(sheetInk.text),
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: "none" },
      altText: title,
    },
  );
};
