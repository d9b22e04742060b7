import { enTargets } from "./en-targets.ts";
import { koTargets } from "./ko-targets.ts";
import type { Language } from "./language.ts";
import { type TargetsText, zhTargets } from "./zh-targets.ts";

/** The words of the table of targets in a language. Loaded with the table, not with the page. */
export const targetsTextIn: Record<Language, TargetsText> = {
  zh: zhTargets,
  en: enTargets,
  ko: koTargets,
};
