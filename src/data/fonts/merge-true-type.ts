import type { TrueType } from "./read-true-type.ts";

/** Fonts of one design put together: the file, and where the glyphs of each begin in it. */
export interface MergedFont {
  file: Uint8Array;
  /** Glyph of a code point. */
  glyphs: ReadonlyMap<number, number>;
  /** Advances by glyph, units of the em. */
  advances: readonly number[];
}

/**
 * Puts the glyphs of static fonts into one file that holds what is needed to print them, and no more: no names, no
 * characters. The glyph for what is missing is that of the first.
 */
export const mergeTrueType = (fonts: readonly TrueType[]): MergedFont => {
  const [first] = fonts;
  if (!first) throw new Error("nothing to merge");
  const outlines: Uint8Array[] = [];
  const metrics: (readonly [number, number])[] = [];
  const glyphs = new Map<number, number>();
  for (const [index, font] of fonts.entries()) {
    // Of the others the glyph for what is missing is left out.
    const skipped = index === 0 ? 0 : 1;
    const base = outlines.length - skipped;
    for (const outline of font.outlines.slice(skipped)) outlines.push(moved(outline, base));
    metrics.push(...font.metrics.slice(skipped));
    for (const [code, glyph] of font.glyphs) glyphs.set(code, glyph + base);
  }
  const padded = outlines.map((outline) => outline.byteLength + (-outline.byteLength & 3));
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
  let end = 0;
  for (const [index, outline] of outlines.entries()) {
    glyf.set(outline, end);
    end += padded[index] ?? 0;
    loca.setUint32((index + 1) * 4, end);
  }
  const hmtx = new DataView(new ArrayBuffer(metrics.length * 4));
  for (const [index, [advance, bearing]] of metrics.entries()) {
    hmtx.setUint16(index * 4, advance);
    hmtx.setInt16(index * 4 + 2, bearing);
  }
  const head = copyOf(first, "head");
  head.setInt16(50, 1);
  const hhea = copyOf(first, "hhea");
  hhea.setUint16(34, metrics.length);
  const maxp = copyOf(first, "maxp");
  for (let at = 6; at < maxp.byteLength; at += 2)
    maxp.setUint16(at, Math.max(...fonts.map((font) => copyOf(font, "maxp").getUint16(at))));
  maxp.setUint16(4, outlines.length);
  return {
    file: fileOf({ glyf, head, hhea, hmtx, loca, maxp }),
    glyphs,
    advances: metrics.map(([advance]) => advance),
  };
};

const copyOf = ({ tables }: TrueType, name: string): DataView => {
  const table = tables.get(name);
  if (!table) throw new Error(`the font has no table ${name}`);
  return new DataView(
    table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength) as ArrayBuffer,
  );
};

/** Flags of the parts of a composite glyph. */
const areWords = 1;
const hasScale = 8;
const hasMore = 32;
const hasTwoScales = 64;
const hasMatrix = 128;

/** An outline whose parts, if it is made of other glyphs, are found so many glyphs further on. */
const moved = (outline: Uint8Array, by: number): Uint8Array => {
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  if (by === 0 || copy.byteLength === 0 || view.getInt16(0) >= 0) return copy;
  let at = 10;
  for (let isLast = false; !isLast; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, view.getUint16(at + 2) + by);
    at += 4 + (flags & areWords ? 4 : 2);
    if (flags & hasScale) at += 2;
    else if (flags & hasTwoScales) at += 4;
    else if (flags & hasMatrix) at += 8;
    isLast = (flags & hasMore) === 0;
  }
  return copy;
};

/** Tables in the order of their names, each on a multiple of four bytes. */
const fileOf = (tables: Record<string, DataView | Uint8Array>): Uint8Array => {
  const entries = Object.entries(tables);
  const sizes = entries.map(([, { byteLength }]) => byteLength + (-byteLength & 3));
  const headSize = 12 + 16 * entries.length;
  const file = new Uint8Array(headSize + sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(entries.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, entries.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (entries.length - 2 ** power));
  let start = headSize;
  for (const [index, [name, table]] of entries.entries()) {
    const at = 12 + index * 16;
    file.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), start);
    for (const [letter, character] of [...name].entries())
      view.setUint8(at + letter, character.charCodeAt(0));
    view.setUint32(at + 4, sumOf(view, start, sizes[index] ?? 0));
    view.setUint32(at + 8, start);
    view.setUint32(at + 12, table.byteLength);
    start += sizes[index] ?? 0;
  }
  return file;
};

const sumOf = (view: DataView, start: number, size: number): number => {
  let sum = 0;
  for (let at = start; at < start + size; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};
