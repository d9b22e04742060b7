import { enFactSheet } from "./en-fact-sheet.ts";
import { koFactSheet } from "./ko-fact-sheet.ts";
import { type FactSheetTexts, zhFactSheet } from "./zh-fact-sheet.ts";

/** The words of fact sheets in a language. Loaded with their dialog. */
export const factSheetTextIn: FactSheetTexts = {
  zh: zhFactSheet,
  en: enFactSheet,
  ko: koFactSheet,
};
