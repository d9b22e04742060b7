/** Writes a sheet as a PDF with text that can be selected. Loaded when one is first asked for. */
import {
  clip,
  degrees,
  drawObject,
  drawSvgPath,
  endPath,
  FillRule,
  LineCapStyle,
  LineJoinStyle,
  PDFDocument,
  PDFName,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  scale as scaleBy,
  setLineJoin,
  translate,
} from "@cantoo/pdf-lib";
import type { PaperFont } from "#data/fonts/load-paper-font.ts";
import type { Sheet, SheetItem, SheetPath } from "#domain/sheet/sheet.ts";
import { embedFont } from "./embed-font.ts";
import { colorOf, points } from "./pdf-units.ts";
import { showText } from "./show-text.ts";

export interface PdfFonts {
  regular: PaperFont;
  bold: PaperFont;
}

/** A JPEG of the map, as large as its place on the sheet. */
export const writePdf = async (
  sheet: Sheet,
  fonts: PdfFonts,
  map: Uint8Array,
  about: { author: string; language: string; date: Date },
): Promise<Blob> => {
  const file = await PDFDocument.create();
  file.setTitle(sheet.title, { showInWindowTitleBar: true });
  if (about.author !== "") file.setAuthor(about.author);
  file.setLanguage(about.language);
  file.setCreationDate(about.date);
  file.setModificationDate(about.date);
  const page = file.addPage([sheet.width * points, sheet.height * points]);
  const image = await file.embedJpg(map);
  page.node.setXObject(mapName, image.ref);
  for (const font of [fonts.regular, fonts.bold])
    page.node.setFontDictionary(PDFName.of(font.name), embedFont(file, font));
  page.pushOperators(...sheet.items.flatMap((item) => operatorsOf(item, sheet.height, fonts)));
  const bytes = await file.save({ addDefaultPage: false });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/pdf" });
};

const mapName = PDFName.of("Map");

/** A page of a PDF is measured from its lower left. */
const operatorsOf = (item: SheetItem, height: number, fonts: PdfFonts): PDFOperator[] => {
  const down = (y: number) => (height - y) * points;
  if (item.kind === "clip")
    return [
      pushGraphicsState(),
      rectangle(
        item.x * points,
        down(item.y + item.height),
        item.width * points,
        item.height * points,
      ),
      clip(),
      endPath(),
      ...item.items.flatMap((inside) => operatorsOf(inside, height, fonts)),
      popGraphicsState(),
    ];
  if (item.kind === "map")
    return [
      pushGraphicsState(),
      translate(item.x * points, down(item.y + item.height)),
      scaleBy(item.width * points, item.height * points),
      drawObject(mapName),
      popGraphicsState(),
    ];
  if (item.kind === "text")
    return showText(item, item.isBold ? fonts.bold : fonts.regular, {
      x: item.x * points,
      y: down(item.y),
    });
  return pathOperators(item, item.at ?? [0, 0], down);
};

/** Filled before it is stroked, each by its own rule. */
const pathOperators = (
  item: SheetPath,
  origin: readonly [number, number],
  down: (y: number) => number,
): PDFOperator[] => {
  const { fill, stroke, ...shape } = item;
  if (fill !== undefined && stroke !== undefined)
    return [
      { ...shape, fill },
      { ...shape, stroke },
    ].flatMap((one) => pathOperators(one, origin, down));
  return drawnPath(item, origin, down);
};

const drawnPath = (
  { path, unit = 1, turn = 0, fill, stroke, width = 1, dash, isRound }: SheetPath,
  [x, y]: readonly [number, number],
  down: (y: number) => number,
): PDFOperator[] => [
  pushGraphicsState(),
  setLineJoin(isRound ? LineJoinStyle.Round : LineJoinStyle.Miter),
  ...drawSvgPath(path, {
    x: x * points,
    y: down(y),
    scale: unit * points,
    rotate: degrees(-turn),
    color: fill === undefined ? undefined : colorOf(fill),
    borderColor: stroke === undefined ? undefined : colorOf(stroke),
    borderWidth: stroke === undefined ? 0 : width,
    borderLineCap: isRound ? LineCapStyle.Round : LineCapStyle.Butt,
    fillRule: FillRule.EvenOdd,
    ...(dash && { borderDashArray: [...dash] }),
  }),
  popGraphicsState(),
];
