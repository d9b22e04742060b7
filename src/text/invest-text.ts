import { enInvest } from "./en-invest.ts";
import { koInvest } from "./ko-invest.ts";
import type { Language } from "./language.ts";
import { type InvestText, zhInvest } from "./zh-invest.ts";

/** The words of invest mode in a language. Loaded with it. */
export const investTextIn: Record<Language, InvestText> = {
  zh: zhInvest,
  en: enInvest,
  ko: koInvest,
};
