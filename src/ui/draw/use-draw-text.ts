import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { drawTextIn } from "#text/draw-text.ts";

/** The words of drawing in the language on the screen. Only for what is loaded with its tools. */
export const useDrawText = () => drawTextIn[useAtlas(selectLanguage)];
