import { enRehearsal } from "./en-rehearsal.ts";
import { koRehearsal } from "./ko-rehearsal.ts";
import type { Language } from "./language.ts";
import { type RehearsalText, zhRehearsal } from "./zh-rehearsal.ts";

/** The words of the green-light check in a language. Loaded with it. */
export const rehearsalTextIn: Record<Language, RehearsalText> = {
  zh: zhRehearsal,
  en: enRehearsal,
  ko: koRehearsal,
};
