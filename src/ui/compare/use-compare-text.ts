import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { compareTextIn } from "#text/compare-text.ts";

/** The words of the comparison in the language on the screen. Only for what is loaded with them. */
export const useCompareText = () => compareTextIn[useAtlas(selectLanguage)];
