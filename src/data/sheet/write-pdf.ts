/** Writes sheets as a PDF with text that can be selected. Loaded when one is first asked for. */
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
  type PDFImage,
  PDFName,
  type PDFOperator,
  type PDFPage,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  scale as scaleBy,
  setLineJoin,
  translate,
} from "@cantoo/pdf-lib";
import type { PaperFont } from "#data/fonts/load-paper-font.ts";
import type { SheetFile, SheetItem, SheetPath } from "#domain/sheet/sheet.ts";
import { embedFont } from "./embed-font.ts";
import { colorOf, points } from "./pdf-units.ts";
import { showText } from "./show-text.ts";

export interface PdfFonts {
  regular: PaperFont;
  bold: PaperFont;
}

/** @param pictures JPEG files by the names they have on the sheets. */
export const writePdf = async (
  { title, pages }: SheetFile,
  fonts: PdfFonts,
  pictures: Readonly<Record<string, Uint8Array>>,
  about: { author: string; language: string; date: Date },
): Promise<Blob> => {
  const file = await PDFDocument.create();
  file.setTitle(title, { showInWindowTitleBar: true });
  if (about.author !== "") file.setAuthor(about.author);
  file.setLanguage(about.language);
  file.setCreationDate(about.date);
  file.setModificationDate(about.date);
  const written = [fonts.regular, fonts.bold].map(
    (font) => [PDFName.of(font.name), embedFont(file, font)] as const,
  );
  const images = new Map<string, PDFImage>();
  for (const [name, picture] of Object.entries(pictures))
    images.set(name, await file.embedJpg(picture));
  for (const sheet of pages) {
    const page = file.addPage([sheet.width * points, sheet.height * points]);
    for (const [name, font] of written) page.node.setFontDictionary(name, font);
    for (const name of picturesOn(sheet.items)) {
      const image = images.get(name);
      if (image) page.node.setXObject(PDFName.of(name), image.ref);
    }
    for (const item of sheet.items) if (item.kind === "link") addLink(page, item, sheet.height);
    page.pushOperators(...sheet.items.flatMap((item) => operatorsOf(item, sheet.height, fonts)));
  }
  const bytes = await file.save({ addDefaultPage: false });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/pdf" });
};

/** The names of the pictures on a sheet. */
const picturesOn = (items: readonly SheetItem[]): string[] =>
  items.flatMap((item) => {
    if (item.kind === "clip") return picturesOn(item.items);
    return item.kind === "picture" ? [item.name] : [];
  });

/** A place of a page that opens an address. ISO 32000-1, 12.5.6.5. */
const addLink = (
  page: PDFPage,
  { x, y, width, height, address }: Extract<SheetItem, { kind: "link" }>,
  pageHeight: number,
): void => {
  const { context } = page.doc;
  page.node.addAnnot(
    context.register(
      context.obj({
        Type: "Annot",
        Subtype: "Link",
        Rect: [
          x * points,
          (pageHeight - y - height) * points,
          (x + width) * points,
          (pageHeight - y) * points,
        ],
        Border: [0, 0, 0],
        A: { Type: "Action", S: "URI", URI: PDFString.of(address.replace(/[\\()]/g, "\\$&")) },
      }),
    ),
  );
};

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
  if (item.kind === "link") return [];
  if (item.kind === "picture")
    return [
      pushGraphicsState(),
      translate(item.x * points, down(item.y + item.height)),
      scaleBy(item.width * points, item.height * points),
      drawObject(PDFName.of(item.name)),
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
