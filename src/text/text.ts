import { en } from "./en.ts";
import { ko } from "./ko.ts";
import type { Language } from "./language.ts";
import { type Text, zh } from "./zh.ts";

/** The words of a language. A missing one does not compile. */
export const textIn: Record<Language, Text> = { zh, en, ko };
