import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { analysisTextIn } from "#text/analysis-text.ts";

/** The words of analysing drawings in the language on the screen. Only for what is loaded with it. */
export const useAnalysisText = () => analysisTextIn[useAtlas(selectLanguage)];
