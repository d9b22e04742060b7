/** Code units of a text, the end not included. Never empty. */
export interface Span {
  start: number;
  end: number;
}

export interface Numeral extends Span {
  value: number;
}

/**
 * Numbers in an even text as people write them: 1,200 · 3.5万 · 二百五十 · 一万五 · 1억 5천만 · 오천 · twenty-five ·
 * one and a half · half a. A scale that belongs to a unit (万平方米, 亿元) is read as part of the number.
 */
export const findNumerals = (text: string): Numeral[] => {
  const found: Numeral[] = [];
  for (const { pattern, value } of writings)
    for (const match of text.matchAll(pattern)) {
      const [written] = match;
      const read = value(written);
      const span = { start: match.index, end: match.index + written.length };
      if (Number.isFinite(read) && !found.some((other) => overlap(other, span)))
        found.push({ ...span, value: read });
    }
  return found.sort((a, b) => a.start - b.start);
};

export const overlap = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

const englishWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const englishScales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  k: 1e3,
};

const scales: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  십: 10,
  백: 100,
  천: 1e3,
  만: 1e4,
  억: 1e8,
};

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  칠: 7,
  팔: 8,
  구: 9,
};

/** Digits, and the scales of Chinese and Korean among them. */
const readScaled = (written: string): number => {
  const tokens = written.replaceAll(/[\s,]/g, "").match(/\d+(\.\d+)?|\D/g) ?? [];
  // 二〇二七: one digit after another is a number by places.
  if (tokens.length > 1 && tokens.every((token) => token in digits))
    return Number(tokens.map((token) => digits[token]).join(""));
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let lastScale = 1;
  for (const [at, token] of tokens.entries()) {
    const scale = scales[token];
    if (scale === undefined) {
      const value = digits[token] ?? Number(token);
      // 一万五 is 15,000; 一万零五 is 10,005.
      const isShort =
        at === tokens.length - 1 &&
        at > 1 &&
        token in digits &&
        tokens[at - 1] !== "零" &&
        lastScale > 10;
      pending = isShort ? (value * lastScale) / 10 : value;
    } else if (scale < 1e4) {
      section += (pending ?? 1) * scale;
      pending = null;
      lastScale = scale;
    } else {
      const whole: number = (section + (pending ?? (section === 0 ? 1 : 0))) * scale;
      total =
        total > 0 && total < scale ? (total + section + (pending ?? 0)) * scale : total + whole;
      section = 0;
      pending = null;
      lastScale = scale;
    }
  }
  return total + section + (pending ?? 0);
};

const readEnglish = (written: string): number => {
  if (/^(an? |one )?half/.test(written))
    return (englishScales[written.split(" ").at(-1) ?? ""] ?? 1) / 2;
  let total = 0;
  let section = 0;
  for (const word of written.replace(/ and a half$/, "").split(/[\s-]+/)) {
    const scale = englishScales[word];
    if (scale === undefined) section += englishWords[word] ?? 0;
    else if (scale < 1e3) section = Math.max(section, 1) * scale;
    else {
      total += Math.max(section, 1) * scale;
      section = 0;
    }
  }
  return total + section + (written.endsWith(" and a half") ? 0.5 : 0);
};

const words = [...Object.keys(englishWords), "hundred", "thousand", "million", "billion", "dozen"];
const word = `(?:${words.join("|")})`;
const figure = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;

/** Longer and surer writings first: what one has read, the next leaves alone. */
const writings: readonly { pattern: RegExp; value: (written: string) => number }[] = [
  {
    // 200k, 3 million. A bare m is metres more often than millions.
    pattern: new RegExp(
      String.raw`(?<![\d.,])${figure}\s?(?:k|thousand|million|mn|billion|bn|hundred)(?![a-z])`,
      "g",
    ),
    value: (written) => {
      const [, number = "", scale = ""] = /^([\d.,]+)\s?([a-z]+)$/.exec(written) ?? [];
      return Number(number.replaceAll(",", "")) * (englishScales[scale] ?? Number.NaN);
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.])${figure}(?:\s?[十百千万亿십백천만억](?:[一二三四五六七八九](?![一二三四五六七八九十百千万亿\d])|\s?\d[\d,]*(?:\.\d+)?(?=\s?[百千万亿백천만평亩元人]))?)*`,
      "g",
    ),
    value: readScaled,
  },
  // 两三年: the later of the two is meant.
  {
    pattern: /(?<![一二三四五六七八九十百千万亿])(?:一两|两三|二三|三四|三五|四五)(?=年|个月)/g,
    value: (written) => digits[written.at(-1) ?? ""] ?? Number.NaN,
  },
  { pattern: /[零〇一二两三四五六七八九十百千万亿]+/g, value: readScaled },
  { pattern: /半(?=年|个|公里|平方|小时)/g, value: () => 0.5 },
  { pattern: /(?<![가-힣])반(?=\s?(?:년|시간))/g, value: () => 0.5 },
  {
    pattern:
      /(?<![가-힣])[일이삼사오육칠팔구]?[십백천만억][일이삼사오육칠팔구십백천만억]*(?=\s?(?:여\s?)?(?:평|명|개|헥|제곱|위안|무|곳))/g,
    value: readScaled,
  },
  { pattern: /(?<![가-힣])[일이삼사오육칠팔구십]{1,3}(?=\s?(?:년|개월))/g, value: readScaled },
  {
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:half an?(?: million| billion| dozen| hundred| thousand)?|(?:a|one) half|(?:a )?${word}(?:[\s-]+(?:and )?${word})*(?: and a half)?|a (?:hundred|thousand|million|billion|dozen))(?![a-z])`,
      "g",
    ),
    value: readEnglish,
  },
];
