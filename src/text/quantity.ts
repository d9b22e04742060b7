import type { Language } from "./language.ts";

/** How a unit is said: what the stated number is multiplied by, and the words around it. */
interface Saying {
  factor?: number;
  before?: string;
  after?: string;
}

const same = (after: string): Record<Language, Saying> => ({
  zh: { after },
  en: { after },
  ko: { after },
});

const counted = (zh: string, ko: string, en = ""): Record<Language, Saying> => ({
  zh: { after: zh },
  en: { after: en },
  ko: { after: ko },
});

/**
 * Every unit in every language, always the same value: 850亿元 = CNY 85 bn = 850억 위안. The keys are the
 * units of `#domain/unit.ts`; where quantities are shown the compiler checks that none is missing.
 */
export const unitSayings = {
  亿元: {
    zh: { after: "亿元" },
    en: { factor: 0.1, before: "CNY ", after: " bn" },
    ko: { after: "억 위안" },
  },
  万元: {
    zh: { after: "万元" },
    en: { factor: 0.01, before: "CNY ", after: " m" },
    ko: { after: "만 위안" },
  },
  元: { zh: { after: "元" }, en: { before: "CNY " }, ko: { after: "위안" } },
  亿美元: {
    zh: { after: "亿美元" },
    en: { factor: 0.1, before: "USD ", after: " bn" },
    ko: { after: "억 달러" },
  },
  "%": same("%"),
  平方公里: { zh: { after: " 平方公里" }, en: { after: " km²" }, ko: { after: " km²" } },
  万平方米: {
    zh: { after: "万平方米" },
    en: { factor: 10_000, after: " m²" },
    ko: { after: "만 m²" },
  },
  亩: { zh: { after: "亩" }, en: { after: " mu" }, ko: { after: "무" } },
  万亩: { zh: { after: "万亩" }, en: { factor: 10_000, after: " mu" }, ko: { after: "만 무" } },
  公里: { zh: { after: "公里" }, en: { after: " km" }, ko: { after: " km" } },
  米: { zh: { after: " 米" }, en: { after: " m" }, ko: { after: " m" } },
  人: counted("人", "명", " people"),
  万人: { zh: { after: "万人" }, en: { factor: 0.01, after: " m people" }, ko: { after: "만 명" } },
  家: counted("家", "곳"),
  个: counted("个", "개"),
  件: counted("件", "건"),
  "件/万人": counted("件/万人", "건/만 명", " per 10,000 people"),
  项: counted("项", "건"),
  处: counted("处", "곳"),
  次: counted("次", "회", " times"),
  所: counted("所", "곳"),
  年: counted("年", "년", " years"),
  天: counted("天", "일", " days"),
  小时: counted("小时", "시간", " hours"),
  分钟: counted("分钟", "분", " minutes"),
  岁: counted("岁", "세", " years of age"),
  倍: counted("倍", "배", " times"),
  点: counted("点", "포인트", " points"),
  支: counted("支", "개"),
  座: counted("座", "기"),
  台: counted("台", "대"),
  栋: counted("栋", "동"),
  户: counted("户", "호"),
  万户: { zh: { after: "万户" }, en: { factor: 10_000 }, ko: { after: "만 호" } },
  万套: { zh: { after: "万套" }, en: { factor: 10_000, after: " sets" }, ko: { after: "만 벌" } },
  万只: { zh: { after: "万只" }, en: { factor: 10_000, after: " pieces" }, ko: { after: "만 개" } },
  条: counted("条", "개"),
  类: counted("类", "종류", " kinds"),
  种: counted("种", "종", " kinds"),
  万份: { zh: { after: "万份" }, en: { factor: 10_000, after: " copies" }, ko: { after: "만 부" } },
  位: { zh: { before: "第 ", after: " 位" }, en: { before: "no. " }, ko: { after: "위" } },
  无: same(""),
} satisfies Record<string, Record<Language, Saying>>;

export type SaidUnit = keyof typeof unitSayings;

/** A number with its unit, or a range of numbers, in a language. */
export const sayQuantity = (
  value: number,
  unit: SaidUnit,
  language: Language,
  valueMax?: number,
): string => {
  const { factor = 1, before = "", after = "" }: Saying = unitSayings[unit][language];
  const numbers = [value, ...(valueMax === undefined ? [] : [valueMax])].map((number) =>
    sayNumber(number * factor, language),
  );
  const isOne = language === "en" && value * factor === 1 && valueMax === undefined;
  return `${before}${numbers.join("–")}${isOne ? after.replace(plural, "$1") : after}`;
};

/** Of what is counted in English, one has no s. */
const plural = /^( (?:hour|day|year|minute|point|kind|time))s$/;

/** The number with which a language says a quantity, and what it says round it: 85 and “CNY bn” for 850亿元. */
export const splitQuantity = (
  value: number,
  unit: SaidUnit,
  language: Language,
): { number: number; unit: string } => {
  const { factor = 1, before = "", after = "" }: Saying = unitSayings[unit][language];
  return {
    number: Number((value * factor).toPrecision(12)),
    unit: `${before.trim()} ${after.trim()}`.trim(),
  };
};

/** Up to six significant decimals, so that a changed unit (291.46万 = 2.9146 m) loses nothing. */
export const sayNumber = (value: number, language: Language): string =>
  numberFormats[language].format(Number(value.toPrecision(12)));

/** A part of a whole, 0 to 1, in whole per cent; what is nearly none or nearly all is not rounded to that. */
export const sayPart = (part: number): string => {
  if (part > 0 && part < 0.005) return "<1%";
  // What computing leaves of all is all.
  return part > 0.995 && part < 1 - 1e-6 ? ">99%" : `${Math.round(part * 100)}%`;
};

/** A distance on the ground: metres below one kilometre, else kilometres with one decimal. */
export const sayDistance = (metres: number, language: Language): string =>
  metres < 1000
    ? `${sayNumber(metres, language)} m`
    : `${sayNumber(Math.round(metres / 100) / 10, language)} km`;

/** A longitude or latitude, the same in all languages. Five decimals are about a metre, four are ten. */
export const sayDegrees = (degrees: number, side: "E" | "N", decimals: number): string =>
  `${degrees.toFixed(decimals)}°${side}`;

const numberFormat = (locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: "min2" });

/** Made once: a format costs more than a hundred numbers said with it. */
const numberFormats: Record<Language, Intl.NumberFormat> = {
  zh: numberFormat("zh-CN"),
  en: numberFormat("en-GB"),
  ko: numberFormat("ko-KR"),
};
