import { enCompare } from "./en-compare.ts";
import { koCompare } from "./ko-compare.ts";
import type { Language } from "./language.ts";
import { type CompareText, zhCompare } from "./zh-compare.ts";

/** The words of the comparison in a language. Loaded with their page. */
export const compareTextIn: Record<Language, CompareText> = {
  zh: zhCompare,
  en: enCompare,
  ko: koCompare,
};
