import { enImport } from "./en-import.ts";
import { koImport } from "./ko-import.ts";
import type { Language } from "./language.ts";
import { type ImportText, zhImport } from "./zh-import.ts";

/** The words of taking files in and giving drawings away. Loaded with them. */
export const importTextIn: Record<Language, ImportText> = {
  zh: zhImport,
  en: enImport,
  ko: koImport,
};
