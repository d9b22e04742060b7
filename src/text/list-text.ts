import { enList } from "./en-list.ts";
import { koList } from "./ko-list.ts";
import type { Language } from "./language.ts";
import { type ListText, zhList } from "./zh-list.ts";

/** The words of the filters and the list in a language. Loaded with them, not with the page. */
export const listTextIn: Record<Language, ListText> = {
  zh: zhList,
  en: enList,
  ko: koList,
};
