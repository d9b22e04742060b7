import { enMake } from "./en-make.ts";
import { koMake } from "./ko-make.ts";
import type { Language } from "./language.ts";
import { type MakeText, zhMake } from "./zh-make.ts";

/** The words of making a story in a language. Loaded with what makes one. */
export const makeTextIn: Record<Language, MakeText> = { zh: zhMake, en: enMake, ko: koMake };
