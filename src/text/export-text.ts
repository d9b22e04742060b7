import { enExport } from "./en-export.ts";
import { koExport } from "./ko-export.ts";
import type { Language } from "./language.ts";
import { type ExportText, zhExport } from "./zh-export.ts";

/** The words of pictures and print sheets in a language. Loaded with their dialog. */
export const exportTextIn: Record<Language, ExportText> = {
  zh: zhExport,
  en: enExport,
  ko: koExport,
};
