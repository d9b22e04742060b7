import { enMeasure } from "./en-measure.ts";
import { koMeasure } from "./ko-measure.ts";
import type { Language } from "./language.ts";
import { type MeasureText, zhMeasure } from "./zh-measure.ts";

/** The words of measuring and of coordinates in a language. Loaded with their tools. */
export const measureTextIn: Record<Language, MeasureText> = {
  zh: zhMeasure,
  en: enMeasure,
  ko: koMeasure,
};
