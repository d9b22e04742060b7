import { enTakeHome } from "./en-take-home.ts";
import { koTakeHome } from "./ko-take-home.ts";
import { type TakeHomeTexts, zhTakeHome } from "./zh-take-home.ts";

/** The words of what is taken home of a story, in a language. Loaded with its dialog. */
export const takeHomeTextIn: TakeHomeTexts = { zh: zhTakeHome, en: enTakeHome, ko: koTakeHome };
