import { enBrief } from "./en-brief.ts";
import { koBrief } from "./ko-brief.ts";
import type { Language } from "./language.ts";
import { type BriefText, zhBrief } from "./zh-brief.ts";

/** The words of reading a brief in a language. Loaded with it. */
export const briefTextIn: Record<Language, BriefText> = {
  zh: zhBrief,
  en: enBrief,
  ko: koBrief,
};
