import type { Language } from "./language.ts";

/** A length as one number: metres below a kilometre. */
export const sayLength = (metres: number, language: Language): string =>
  metres < 1000 ? sayMetres(metres, 1, language) : `${fixed(metres / 1000, 3, language)} km`;

export const sayMetres = (metres: number, decimals: number, language: Language): string =>
  `${fixed(metres, decimals, language)} m`;

/** An area in the units it is spoken of: the largest that fits first. A 亩 is a fifteenth of a hectare. */
export const sayAreas = (squareMetres: number, language: Language): string[] => {
  const { hectare, mu } = areaUnits[language];
  const hectares = squareMetres / 10_000;
  const small = [
    `${fixed(hectares, hectares < 100 ? 4 : 2, language)}${hectare}`,
    `${fixed(hectares * 15, hectares < 100 ? 3 : 1, language)}${mu}`,
  ];
  return hectares < 1
    ? [`${fixed(squareMetres, 1, language)} m²`, ...small]
    : [`${fixed(hectares / 100, 4, language)} km²`, ...small];
};

/** An area as exactly as a drawn edge allows: three figures of it, in the same units. */
export const sayRoughAreas = (squareMetres: number, language: Language): string[] => {
  const { hectare, mu } = areaUnits[language];
  const rough = (value: number) =>
    value.toLocaleString(locales[language], { maximumSignificantDigits: 3 });
  const hectares = squareMetres / 10_000;
  return [
    `${rough(hectares / 100)} km²`,
    `${rough(hectares)}${hectare}`,
    `${rough(hectares * 15)}${mu}`,
  ];
};

/** Degrees clockwise from true north. */
export const sayBearing = (degrees: number): string => `${degrees.toFixed(2)}°`;

const areaUnits: Record<Language, { hectare: string; mu: string }> = {
  zh: { hectare: " 公顷", mu: " 亩" },
  en: { hectare: " ha", mu: " mu" },
  ko: { hectare: " ha", mu: "무" },
};

const fixed = (value: number, decimals: number, language: Language): string =>
  value.toLocaleString(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

const locales: Record<Language, string> = { zh: "zh-CN", en: "en-GB", ko: "ko-KR" };
