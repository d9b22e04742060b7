import { type PDFDocument, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { PaperFont } from "#data/fonts/load-paper-font.ts";

/**
 * Puts a font into a file so that each of its characters has a number of its own, from which readers find the
 * character again. PDF 1.7 (ISO 32000-1), 9.7 and 9.10.
 */
export const embedFont = (file: PDFDocument, font: PaperFont): PDFRef => {
  const { context } = file;
  const name = PDFName.of(`${subsetTag(font)}+${font.name}`);
  const program = context.register(
    context.flateStream(font.file, { Length1: font.file.byteLength }),
  );
  const head = boxOf(font.file);
  const descriptor = context.register(
    context.obj({
      Type: "FontDescriptor",
      FontName: name,
      // Symbolic: its glyphs are found by number, not by the characters of Latin.
      Flags: 4,
      FontBBox: head,
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 733,
      StemV: font.weight === "bold" ? 140 : 80,
      FontFile2: program,
    }),
  );
  const glyphs = new Uint8Array(font.glyphs.length * 2);
  const view = new DataView(glyphs.buffer);
  for (const [number, glyph] of font.glyphs.entries()) view.setUint16(number * 2, glyph);
  const numbered = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of("Adobe"),
        Ordering: PDFString.of("Identity"),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: 1000,
      W: [0, [...font.advances]],
      CIDToGIDMap: context.register(context.flateStream(glyphs)),
    }),
  );
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [numbered],
      ToUnicode: context.register(context.flateStream(charactersOf(font))),
    }),
  );
};

/** Six capitals that tell one subset of a font from another. */
const subsetTag = ({ codePoints }: PaperFont): string => {
  let sum = codePoints.reduce((mixed, code) => (mixed * 31 + code) >>> 0, 7);
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (sum % 26));
    sum = Math.floor(sum / 26);
    return letter;
  }).join("");
};

/** The box round all glyphs, thousandths of the em, from the table `head` of the file. */
const boxOf = (file: Uint8Array): number[] => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const record = records.find((at) => view.getUint32(at) === 0x68656164) ?? 12;
  const head = view.getUint32(record + 8);
  return [36, 38, 40, 42].map((at) => view.getInt16(head + at));
};

/** A CMap from the numbers of the characters to the characters. At most a hundred stand in one block. */
const charactersOf = ({ codePoints }: PaperFont): string => {
  const lines = codePoints.flatMap((code, number) =>
    number === 0 ? [] : [`<${hex(number)}> <${utf16Of(code)}>`],
  );
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(index * 100, (index + 1) * 100),
  );
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <ffff>",
    "endcodespacerange",
    ...blocks.flatMap((block) => [`${block.length} beginbfchar`, ...block, "endbfchar"]),
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
};

const utf16Of = (code: number): string => {
  const units = String.fromCodePoint(code).split("");
  return units.map((unit) => hex(unit.charCodeAt(0))).join("");
};

const hex = (number: number): string => number.toString(16).padStart(4, "0");
