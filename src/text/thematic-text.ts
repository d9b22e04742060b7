import { enThematic } from "./en-thematic.ts";
import { koThematic } from "./ko-thematic.ts";
import type { Language } from "./language.ts";
import { type ThematicText, zhThematic } from "./zh-thematic.ts";

/** The words of thematic maps in a language. Loaded with the first thematic map, not with the page. */
export const thematicTextIn: Record<Language, ThematicText> = {
  zh: zhThematic,
  en: enThematic,
  ko: koThematic,
};
