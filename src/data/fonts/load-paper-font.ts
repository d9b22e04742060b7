/** A font with the characters of some texts, to be put into a file. Loaded when a file is first written. */
import { woff2Decode } from "woff-lib/woff2/decode";
import { chunksFor, type FontChunk, fetchChunk } from "./font-chunks.ts";
import { mergeTrueType } from "./merge-true-type.ts";
import { readTrueType, type TrueType } from "./read-true-type.ts";
import { loadSubsetting, type SubsetGlyphs } from "./subset-glyphs.ts";

/** One weight of the font, with some of its characters. */
export interface PaperFont {
  /** As print shops read it. */
  name: string;
  weight: FontWeight;
  /** Code points in the order of their numbers here; the first stands for what is missing. */
  codePoints: readonly number[];
  /** By the numbers of the code points: the glyph in the file, and its advance in thousandths of the em. */
  glyphs: readonly number[];
  advances: readonly number[];
  /** A static TrueType file with these glyphs alone. */
  file: Uint8Array;
}

/** As the axis of the font counts them. */
export const fontWeights = { regular: 400, bold: 700 } as const;
export type FontWeight = keyof typeof fontWeights;

/** What a font is made of, where it is not fetched from the page's own origin. */
interface FontParts {
  chunk: (chunk: FontChunk) => Promise<Uint8Array>;
  subsetting: () => Promise<SubsetGlyphs>;
}

/** Makes the font for all characters of a text, with the marks as Chinese has them or narrow; rejects when a part of it is out of reach. */
export const loadPaperFont = async (
  text: string,
  weight: FontWeight,
  isChinese: boolean,
  { chunk: fetchPart, subsetting }: FontParts = { chunk: fetchChunk, subsetting: loadSubsetting },
): Promise<PaperFont> => {
  const wanted = [...new Set(text.normalize("NFC"))].flatMap((one) => one.codePointAt(0) ?? []);
  // A font without a single character would be none.
  const chunks = chunksFor(
    [...new Set([space, ...wanted])].sort((a, b) => a - b),
    isChinese,
  );
  const subset = await subsetting();
  const fonts = await Promise.all(
    [...chunks].map(async ([chunk, codePoints]): Promise<TrueType> => {
      const font = await woff2Decode(await fetchPart(chunk));
      return readTrueType(subset(font, codePoints, fontWeights[weight]));
    }),
  );
  const { file, glyphs, advances } = mergeTrueType(fonts);
  const known = wanted.filter((code) => glyphs.has(code));
  const numbered = [missing, ...known.map((code) => glyphs.get(code) ?? missing)];
  return {
    name: `NotoSansSC-${weight === "bold" ? "Bold" : "Regular"}`,
    weight,
    codePoints: [missing, ...known],
    glyphs: numbered,
    advances: numbered.map((glyph) => advances[glyph] ?? 0),
    file,
  };
};

const space = 0x20;
const missing = 0;
