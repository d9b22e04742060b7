import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { dutiesTextIn } from "#text/duties-text.ts";

/** The words of the responsibilities in the language on the screen. Only for what is loaded with them. */
export const useDutiesText = () => dutiesTextIn[useAtlas(selectLanguage)];
