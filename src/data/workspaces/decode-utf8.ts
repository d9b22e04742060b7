type Decoded =
  | { ok: true; text: string }
  /** Not UTF-8; `encoding` as far as it can be told. */
  | { ok: false; fault: { id: "encoding"; encoding: "UTF-16" | "GBK"; line: number } }
  | { ok: false; fault: { id: "binary"; kind: string | null } };

/** Reads bytes as UTF-8, or says what they are instead, as far as that can be told. */
export const decodeUtf8 = (bytes: Uint8Array): Decoded => {
  const kind = signatures.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (kind) return { ok: false, fault: { id: "binary", kind: kind.name } };
  if (looksLikeUtf16(bytes))
    return { ok: false, fault: { id: "encoding", encoding: "UTF-16", line: 1 } };
  const text = decode("utf-8", bytes);
  if (text !== null)
    return text.includes("\0")
      ? { ok: false, fault: { id: "binary", kind: null } }
      : { ok: true, text };
  // GB 18030 knows a character for nearly any bytes; text it is where no control characters come of it.
  const chinese = decode("gb18030", bytes);
  return chinese !== null && !hasControls(chinese)
    ? { ok: false, fault: { id: "encoding", encoding: "GBK", line: firstForeignLine(bytes) } }
    : { ok: false, fault: { id: "binary", kind: null } };
};

const decode = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** By a byte order mark, or by every other byte being empty, as that of Latin letters is. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  const empty = [0, 1].map((half) => start.filter((byte, at) => byte === 0 && at % 2 === half));
  return start.length > 7 && empty.some(({ length }) => length > start.length / 4);
};

const hasControls = (text: string): boolean =>
  [...text.slice(0, 4_000)].some((character) => character < " " && !"\t\n\r".includes(character));

/** The first line with bytes that are no UTF-8. */
const firstForeignLine = (bytes: Uint8Array): number => {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    if (decode("utf-8", bytes.subarray(start, at)) === null) return line;
    line += 1;
    start = at + 1;
  }
  return 1;
};

const signatures = [
  { name: "ZIP", start: [0x50, 0x4b, 0x03, 0x04] },
  { name: "PDF", start: [0x25, 0x50, 0x44, 0x46] },
  { name: "PNG", start: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG", start: [0xff, 0xd8, 0xff] },
  { name: "GZIP", start: [0x1f, 0x8b] },
  { name: "Shapefile", start: [0x00, 0x00, 0x27, 0x0a] },
  { name: "SQLite", start: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
] as const;
