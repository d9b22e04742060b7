import { enSearch } from "./en-search.ts";
import { koSearch } from "./ko-search.ts";
import type { Language } from "./language.ts";
import { type SearchText, zhSearch } from "./zh-search.ts";

/** The words of the search in a language. Loaded with it. */
export const searchTextIn: Record<Language, SearchText> = {
  zh: zhSearch,
  en: enSearch,
  ko: koSearch,
};
