import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { measureTextIn } from "#text/measure-text.ts";

/** The words of measuring and of coordinates in the language on the screen. Only for what is loaded with them. */
export const useMeasureText = () => measureTextIn[useAtlas(selectLanguage)];
