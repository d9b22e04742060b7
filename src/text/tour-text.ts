import { enTour } from "./en-tour.ts";
import { koTour } from "./ko-tour.ts";
import type { Language } from "./language.ts";
import { type TourText, zhTour } from "./zh-tour.ts";

/** The words of the guided tour in a language. Loaded with it, not with the page. */
export const tourTextIn: Record<Language, TourText> = { zh: zhTour, en: enTour, ko: koTour };
