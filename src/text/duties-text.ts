import { enDuties } from "./en-duties.ts";
import { koDuties } from "./ko-duties.ts";
import type { Language } from "./language.ts";
import { type DutiesText, zhDuties } from "./zh-duties.ts";

/** The words of the responsibilities in a language. Loaded with their page. */
export const dutiesTextIn: Record<Language, DutiesText> = {
  zh: zhDuties,
  en: enDuties,
  ko: koDuties,
};
