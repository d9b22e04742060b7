import { enAnalysis } from "./en-analysis.ts";
import { koAnalysis } from "./ko-analysis.ts";
import type { Language } from "./language.ts";
import { type AnalysisText, zhAnalysis } from "./zh-analysis.ts";

/** The words of analysing drawings in a language. Loaded with it. */
export const analysisTextIn: Record<Language, AnalysisText> = {
  zh: zhAnalysis,
  en: enAnalysis,
  ko: koAnalysis,
};
