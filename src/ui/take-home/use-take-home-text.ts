import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { takeHomeTextIn } from "#text/take-home-text.ts";

/** The words of what is taken home in the language on the screen. Only for what is loaded with them. */
export const useTakeHomeText = () => takeHomeTextIn[useAtlas(selectLanguage)];
