import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { factSheetTextIn } from "#text/fact-sheet-text.ts";

/** The words of fact sheets in the language on the screen. Only for what is loaded with them. */
export const useFactSheetText = () => factSheetTextIn[useAtlas(selectLanguage)];
