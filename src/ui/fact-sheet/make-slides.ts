/** Fact sheets as slides, of which text, table and chart can be edited. Loaded when the first are made. */
import PptxGenJS from "pptxgenjs";
import { paintSheet } from "#data/sheet/paint-sheet.ts";
import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import type { LikeFigures } from "#domain/fact-sheet/like-figures.ts";
import { noteOf } from "#domain/fact-sheet/sheet-note.ts";
import type { Box } from "#domain/sheet/paper.ts";
import { rememberWidths } from "#domain/sheet/remember-widths.ts";
import type { TextRun } from "#domain/sheet/set-text.ts";
import type { SheetItem } from "#domain/sheet/sheet.ts";
import { splitQuantity } from "#text/quantity.ts";
import { pixel } from "#ui/export/legend-items.ts";
import { canvasMeasure } from "#ui/export/make-file.ts";
import { mapFrame, type SheetGroundInput } from "./fact-sheet-map.ts";
import { layOutSlide, type SlideLayout, type SlideText, slide } from "./lay-out-slide.ts";
import type { MadeSheets, SheetProgress } from "./made-sheets.ts";
import { drawSheetMap, type PreparedSheets, type SheetOrder } from "./prepare-sheets.ts";
import { labelOfMoment, nameOf, sayType } from "./say-sheet-parts.ts";
import { frameOf, type SheetFrame } from "./sheet-frame.ts";
import { kindInk, sheetInk } from "./sheet-ink.ts";
import { metaRuns, noteRuns, plain, type SheetWords, saidValue } from "./sheet-words.ts";

export const makeSlides = async (
  order: SheetOrder,
  { to, sheets }: PreparedSheets,
  signal: AbortSignal,
  onProgress: SheetProgress,
): Promise<MadeSheets> => {
  const { release } = await import("#map/draw-map.ts");
  const file = new PptxGenJS();
  file.defineLayout({
    name: "wide",
    width: inches(slide.width),
    height: inches(slide.height),
  });
  file.layout = "wide";
  file.title = to.words.documentTitle(
    to.text.list(sheets.map(({ entity }) => entity.name[to.language])),
  );
  file.company = to.text.product.name;
  file.theme = { headFontFace: fonts[to.language], bodyFontFace: fonts[to.language] };
  const about: Extract<MadeSheets, { ok: true }>["about"][number][] = [];
  for (const [index, sheet] of sheets.entries()) {
    onProgress({ step: "map", sheet }, index / sheets.length);
    const layout = layOutSlide(sheet, to, rememberWidths(canvasMeasure()));
    const made = await drawSheetMap(order, sheet, layout.map, perPixel, mapName, signal);
    if (!("drawn" in made)) return made;
    if (signal.aborted) return { ok: false, fault: "cancelled" };
    const picture = paintMap(layout, made.ground, made.drawn.canvas, to);
    release(made.drawn.canvas);
    if (!picture) return { ok: false, fault: "no-memory" };
    const frame = await frameOf(order, sheet, made.ground.plane.camera(1 / pixel), to);
    addSlide(file, sheet, layout, picture, frame, to);
    about.push({ sheet, leftOut: layout.leftOut, isMapWhole: made.drawn.missing.length === 0 });
  }
  onProgress({ step: "writing" }, 1);
  const blob = await file.write({ outputType: "blob" });
  if (!(blob instanceof Blob)) return { ok: false, fault: "unexpected" };
  return { ok: true, blob, about, missingCharacters: "" };
};

/** Twice as fine as an ordinary screen. */
const perPixel = 2;
const mapName = "Map";

/** What Windows and Office have for each language. */
const fonts = { zh: "Microsoft YaHei", en: "Arial", ko: "Malgun Gothic" } as const;

const inches = (millimetres: number): number => millimetres / 25.4;
const points = (millimetres: number): number => Math.round((millimetres * 720) / 25.4) / 10;
const hex = (color: string): string => color.slice(1).toUpperCase();

const placed = ({ x, y, width, height }: Box) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});

/** The map in its frame, with legend and scale beside it, as a JPEG. */
const paintMap = (
  { map, picture }: SlideLayout,
  ground: SheetGroundInput,
  canvas: HTMLCanvasElement,
  to: SheetWords,
): string | null =>
  paint(
    mapFrame(
      { ...map, x: map.x - picture.x, y: map.y - picture.y },
      slide.map,
      picture.width,
      ground,
      to,
      canvasMeasure(),
    ),
    picture,
    { [mapName]: canvas },
    "image/jpeg",
  );

const paint = (
  items: readonly SheetItem[],
  { width, height }: Pick<Box, "width" | "height">,
  pictures: Record<string, CanvasImageSource>,
  type: "image/jpeg" | "image/png",
): string | null => {
  const perMillimetre = (perPixel * 96) / 25.4;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * perMillimetre);
  canvas.height = Math.round(height * perMillimetre);
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  paintSheet(pen, { width, height, items }, perMillimetre, pictures);
  const data = canvas.toDataURL(type, 0.92);
  canvas.width = 0;
  canvas.height = 0;
  return data.replace(/^data:/, "");
};

const addSlide = (
  file: PptxGenJS,
  sheet: FactSheet,
  layout: SlideLayout,
  picture: string,
  frame: SheetFrame,
  to: SheetWords,
): void => {
  const page = file.addSlide();
  const { entity } = sheet;
  const { text, words, language } = to;
  const write = (said: SlideText, more: PptxGenJS.TextPropsOptions = {}) =>
    page.addText(textOf(said), { ...placed(said.box), margin: 0, valign: "top", ...more });
  page.addText([text.product.name, words.title, sayType(sheet, to)].join(" · "), {
    ...placed({ x: slide.margin, y: 8, width: 200, height: 5 }),
    margin: 0,
    fontSize: 11,
    bold: true,
    color: hex(sheetInk.accent),
  });
  for (const said of layout.head) write(said);
  const summary = to.archive.details?.summaries[entity.id]?.[language] ?? "";
  page.addImage({
    ...placed(layout.picture),
    data: picture,
    altText: `${entity.name[language]}${words.colon}${summary}`,
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
  const code = paint(
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
  const { words, text, language } = to;
  const { by, facts } = figures;
  const [first] = facts;
  if (!first) return;
  const what = first.indicator[language];
  const { unit } = splitQuantity(first.value ?? 0, first.unit, language);
  const when = `${text.kinds[first.kind]} · ${first.year ?? text.silence.yearNotStated}`;
  const title = words.chart(
    what,
    [...(by === "subject" ? [when] : []), unit].filter(Boolean).join(" · "),
  );
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
      titleFontFace: fonts[language],
      showValue: true,
      dataLabelFormatCode: "General",
      dataLabelPosition: "outEnd",
      dataLabelFontSize: 10,
      dataLabelFontBold: true,
      dataLabelColor: hex(sheetInk.text),
      catAxisLabelFontSize: 10,
      catAxisLabelFontFace: fonts[language],
      catAxisLabelColor: hex(sheetInk.text),
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: "none" },
      altText: title,
    },
  );
};
