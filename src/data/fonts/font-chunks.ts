/**
 * The font of what leaves the atlas: Noto Sans SC, and Noto Sans KR for Hangul (SIL OFL 1.1). It comes in chunks by
 * code points, of which only those are fetched that a text needs.
 */
import krStyle from "@fontsource-variable/noto-sans-kr/index.css?raw";
import scStyle from "@fontsource-variable/noto-sans-sc/index.css?raw";
import { padWoff2 } from "./pad-woff2.ts";

/** Some of the characters of the font, in one file. */
export interface FontChunk {
  /** `noto-sans-sc-119-wght-normal.woff2` */
  file: string;
  /** First and last code point of each range it holds. */
  ranges: readonly (readonly [number, number])[];
}

/** Of the Korean font only what has Hangul or narrow marks is served (held by a test). */
const urls = import.meta.glob<string>(
  [
    "/node_modules/@fontsource-variable/noto-sans-sc/files/*.woff2",
    "/node_modules/@fontsource-variable/noto-sans-kr/files/*.woff2",
    "!**/noto-sans-kr-{0,1,cyrillic,vietnamese,latin-ext}-wght-*",
    "!**/noto-sans-kr-{6[6-9],7[0-9],8[0-9],9[0-36-9]}-wght-*",
  ],
  { query: "?url&no-inline", import: "default", eager: true },
);

/** Where a chunk is served; undefined where it is not. */
export const addressOf = ({ file }: FontChunk): string | undefined =>
  Object.entries(urls).find(([path]) => path.endsWith(`/${file}`))?.[1];

/** Fetches a chunk, made so that the decoder of browsers comes to an end with it. */
export const fetchChunk = async (chunk: FontChunk): Promise<Uint8Array> => {
  const { file } = chunk;
  const url = addressOf(chunk);
  if (!url) throw new Error(`no such part of the font: ${file}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return padWoff2(new Uint8Array(await response.arrayBuffer()));
};

/**
 * The chunks that hold some code points, each with those of them it holds; the others are left out. Quotation marks
 * and the middle dot are as wide as a character in Chinese; in other languages they are taken narrow.
 */
export const chunksFor = (
  codePoints: readonly number[],
  isChinese = true,
): Map<FontChunk, number[]> => {
  const found = new Map<FontChunk, number[]>();
  for (const codePoint of codePoints) {
    const isKorean = isHangul(codePoint) || (!isChinese && narrowMarks.includes(codePoint));
    const chunks = isKorean ? koreanChunks() : otherChunks();
    // Of two that hold a character the later counts, as in a style sheet.
    const chunk = chunks.findLast(({ ranges }) =>
      ranges.some(([first, last]) => first <= codePoint && codePoint <= last),
    );
    if (!chunk) continue;
    const held = found.get(chunk);
    if (held) held.push(codePoint);
    else found.set(chunk, [codePoint]);
  }
  return found;
};

/** ‘ ’ “ ” · */
const narrowMarks: readonly number[] = [0x2018, 0x2019, 0x201c, 0x201d, 0xb7];

/** Syllables, and the letters they are made of. */
const isHangul = (codePoint: number): boolean =>
  (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
  (codePoint >= 0x3130 && codePoint <= 0x318f) ||
  (codePoint >= 0x1100 && codePoint <= 0x11ff);

const read = (style: string) => {
  let chunks: FontChunk[] | undefined;
  return (): FontChunk[] => {
    chunks ??= readChunks(style);
    return chunks;
  };
};

const readChunks = (style: string): FontChunk[] =>
  [...style.matchAll(/url\(\.\/files\/([^)]+)\)[^}]*?unicode-range:\s*([^;]+);/g)].map(
    ([, file = "", ranges = ""]) => ({
      file,
      ranges: ranges.split(",").map((range) => {
        const [first = 0, last = first] = range
          .trim()
          .slice(2)
          .split("-")
          .map((code) => Number.parseInt(code, 16));
        return [first, last] as const;
      }),
    }),
  );

const otherChunks = read(scStyle);
const koreanChunks = read(krStyle);
