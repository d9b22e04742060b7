/** Finds and reads the numerals of Chinese text: Arabic, full-width and Chinese ones, simplified or not. */

export interface Numeral {
  /** 0-based code points, `end` excluded. */
  start: number;
  end: number;
  written: string;
  /** What it says; several for digits in a row without place value (一二三产), none when it cannot be read. */
  values: readonly number[];
}

const digits = "〇零一二三四五六七八九";
const other: Readonly<Record<string, string>> = {
  两: "二",
  兩: "二",
  萬: "万",
  億: "亿",
  "○": "〇",
};
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const chinese = "〇○零一二三四五六七八九十百千万亿两兩萬億";

/** `[0-9]` in half or full width with thousands and decimal marks, then 万 or the like; or a run of Chinese numerals. */
const pattern = new RegExp(
  `[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?[百千万亿萬億]*|[${chinese}]+`,
  "gu",
);

/** Every numeral of a text, in reading order. */
export const findNumerals = (text: string): Numeral[] => {
  const found: Numeral[] = [];
  let unit = 0;
  let point = 0;
  for (const match of text.matchAll(pattern)) {
    point += [...text.slice(unit, match.index)].length;
    unit = match.index;
    const written = match[0];
    found.push({
      start: point,
      end: point + [...written].length,
      written,
      values: readNumeral(written),
    });
  }
  return found;
};

const readNumeral = (written: string): number[] => {
  const folded = [...written.normalize("NFKC")].map((sign) => other[sign] ?? sign).join("");
  const arabic = /^([\d.,]+)(.*)$/.exec(folded);
  if (arabic) {
    const [, number = "", rest = ""] = arabic;
    const factor = [...rest].reduce((sum, sign) => sum * (small[sign] ?? large[sign] ?? 1), 1);
    return [Number((Number(number.replaceAll(",", "")) * factor).toPrecision(12))];
  }
  if ([...folded].every((sign) => digits.includes(sign)) && folded.length > 1)
    return [...folded].map(digitOf);
  return [readPlaces(folded)];
};

const digitOf = (sign: string): number => Math.max(0, digits.indexOf(sign) - 1);

/** 三百二十一万 by places; 百万 without a leading digit is one hundred ten-thousands. */
const readPlaces = (written: string): number => {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of written) {
    const place = small[sign];
    const group = large[sign];
    if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
    } else if (group !== undefined) {
      const inside = section + (digit ?? 0);
      total = (total + inside || 1) * group;
      section = 0;
      digit = null;
    } else digit = digitOf(sign);
  }
  return total + section + (digit ?? 0);
};
