import {
  beginText,
  endText,
  PDFHexString,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  setFillingColor,
  setFontAndSize,
  setTextMatrix,
  showText as showCodes,
} from "@cantoo/pdf-lib";
import type { PaperFont } from "#data/fonts/load-paper-font.ts";
import type { SheetText } from "#domain/sheet/sheet.ts";
import { colorOf, points } from "./pdf-units.ts";

/** Writes a line of text at a point of the page, which is measured in points from its lower left. */
export const showText = (
  { text, size, align = "start", color, turn = 0 }: SheetText,
  font: PaperFont,
  { x, y }: { x: number; y: number },
): PDFOperator[] => {
  const turned = (-turn * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(turned), Math.cos(turned)];
  const width = widthOf(font, text, size) * points;
  const back = align === "start" ? 0 : align === "middle" ? width / 2 : width;
  return [
    pushGraphicsState(),
    setFillingColor(colorOf(color)),
    beginText(),
    setFontAndSize(font.name, size * points),
    setTextMatrix(cosine, sine, -sine, cosine, x - back * cosine, y - back * sine),
    showCodes(PDFHexString.of(codesOf(font, text))),
    endText(),
    popGraphicsState(),
  ];
};

/** How wide a text is that is written with a font, in the measure of its size. */
export const widthOf = (font: PaperFont, text: string, size: number): number =>
  numbersOf(font, text).reduce((sum, number) => sum + (font.advances[number] ?? 0), 0) *
  (size / 1000);

const codesOf = (font: PaperFont, text: string): string =>
  numbersOf(font, text)
    .map((number) => number.toString(16).padStart(4, "0"))
    .join("");

const numbersOf = (font: PaperFont, text: string): number[] => {
  const numbers = numberingOf(font);
  return [...text.normalize("NFC")].map((one) => numbers.get(one.codePointAt(0) ?? 0) ?? 0);
};

const numberings = new WeakMap<PaperFont, ReadonlyMap<number, number>>();

const numberingOf = (font: PaperFont): ReadonlyMap<number, number> => {
  const known = numberings.get(font);
  if (known) return known;
  const made = new Map(font.codePoints.map((code, number) => [code, number]));
  numberings.set(font, made);
  return made;
};
