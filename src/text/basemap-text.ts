import { enBasemaps } from "./en-basemaps.ts";
import { koBasemaps } from "./ko-basemaps.ts";
import type { Language } from "./language.ts";
import { type BasemapText, zhBasemaps } from "./zh-basemaps.ts";

/** The words of the basemaps in a language. */
export const basemapTextIn: Record<Language, BasemapText> = {
  zh: zhBasemaps,
  en: enBasemaps,
  ko: koBasemaps,
};
