import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { investTextIn } from "#text/invest-text.ts";

/** The words of invest mode in the language on the screen. Only for what is loaded with it. */
export const useInvestText = () => investTextIn[useAtlas(selectLanguage)];
