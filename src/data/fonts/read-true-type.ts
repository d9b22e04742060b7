/** A static TrueType font as far as its glyphs go. Big endian; OpenType 1.9. */
export interface TrueType {
  tables: ReadonlyMap<string, DataView>;
  /** Code point → glyph; none in a font that is only put into a file. */
  glyphs: ReadonlyMap<number, number>;
  /** The outline of each glyph; empty for a blank. */
  outlines: readonly Uint8Array[];
  /** Advance and left side bearing of each glyph, units of the em. */
  metrics: readonly (readonly [number, number])[];
}

export const readTrueType = (bytes: Uint8Array): TrueType => {
  const tables = tablesOf(bytes);
  const table = (name: string): DataView => {
    const found = tables.get(name);
    if (!found) throw new Error(`the font has no table ${name}`);
    return found;
  };
  const count = table("maxp").getUint16(4);
  return {
    tables,
    glyphs: readCharacters(tables.get("cmap")),
    outlines: outlinesOf(table("glyf"), table("loca"), count, table("head").getInt16(50) === 1),
    metrics: metricsOf(table("hmtx"), table("hhea").getUint16(34), count),
  };
};

const tablesOf = (bytes: Uint8Array): Map<string, DataView> => {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Map(
    Array.from({ length: file.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      const name = String.fromCharCode(...bytes.subarray(at, at + 4));
      const start = bytes.byteOffset + file.getUint32(at + 8);
      return [name, new DataView(bytes.buffer, start, file.getUint32(at + 12))];
    }),
  );
};

const outlinesOf = (
  glyf: DataView,
  loca: DataView,
  count: number,
  isLong: boolean,
): Uint8Array[] => {
  const at = (index: number) =>
    isLong ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2;
  return Array.from(
    { length: count },
    (_, index) =>
      new Uint8Array(glyf.buffer, glyf.byteOffset + at(index), at(index + 1) - at(index)),
  );
};

const metricsOf = (hmtx: DataView, full: number, count: number): [number, number][] =>
  Array.from({ length: count }, (_, index) => [
    hmtx.getUint16(Math.min(index, full - 1) * 4),
    index < full ? hmtx.getInt16(index * 4 + 2) : hmtx.getInt16(full * 4 + (index - full) * 2),
  ]);

/** Formats 4 and 12, which are those of Unicode. */
const readCharacters = (cmap: DataView | undefined): Map<number, number> => {
  const glyphs = new Map<number, number>();
  if (!cmap) return glyphs;
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, index) =>
    cmap.getUint32(4 + index * 8 + 4),
  );
  for (const start of new Set(starts)) {
    const format = cmap.getUint16(start);
    if (format === 4) readSegments(cmap, start, glyphs);
    if (format === 12) readGroups(cmap, start, glyphs);
  }
  return glyphs;
};

const readGroups = (cmap: DataView, start: number, glyphs: Map<number, number>): void => {
  for (let index = 0; index < cmap.getUint32(start + 12); index += 1) {
    const at = start + 16 + index * 12;
    const first = cmap.getUint32(at);
    for (let code = first; code <= cmap.getUint32(at + 4); code += 1)
      glyphs.set(code, cmap.getUint32(at + 8) + code - first);
  }
};

const readSegments = (cmap: DataView, start: number, glyphs: Map<number, number>): void => {
  const size = cmap.getUint16(start + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = cmap.getUint16(start + 14 + segment);
    const first = cmap.getUint16(start + 16 + size + segment);
    const delta = cmap.getUint16(start + 16 + 2 * size + segment);
    const rangeAt = start + 16 + 3 * size + segment;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= end && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2);
      if (range === 0 || listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
};
