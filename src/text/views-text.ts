import { enViews } from "./en-views.ts";
import { koViews } from "./ko-views.ts";
import type { Language } from "./language.ts";
import { type ViewsText, zhViews } from "./zh-views.ts";

/** The words of the views below the map in a language. Loaded with them, not with the page. */
export const viewsTextIn: Record<Language, ViewsText> = {
  zh: zhViews,
  en: enViews,
  ko: koViews,
};
