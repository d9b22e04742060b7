import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { makeTextIn } from "#text/make-text.ts";

/** The words of making a story in the language on the screen. Only for what is loaded with it. */
export const useMakeText = () => makeTextIn[useAtlas(selectLanguage)];
