import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { briefTextIn } from "#text/brief-text.ts";

/** The words of reading a brief in the language on the screen. Only for what is loaded with it. */
export const useBriefText = () => briefTextIn[useAtlas(selectLanguage)];
