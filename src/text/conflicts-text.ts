import { enConflicts } from "./en-conflicts.ts";
import { koConflicts } from "./ko-conflicts.ts";
import type { Language } from "./language.ts";
import { type ConflictsText, zhConflicts } from "./zh-conflicts.ts";

/** The words of the contradictions in a language. Loaded with their page. */
export const conflictsTextIn: Record<Language, ConflictsText> = {
  zh: zhConflicts,
  en: enConflicts,
  ko: koConflicts,
};
