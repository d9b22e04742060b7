import { enPair } from "./en-pair.ts";
import { koPair } from "./ko-pair.ts";
import type { Language } from "./language.ts";
import { type PairText, zhPair } from "./zh-pair.ts";

/** The words of two maps at once in a language. Loaded with the second map, not with the page. */
export const pairTextIn: Record<Language, PairText> = { zh: zhPair, en: enPair, ko: koPair };
