import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { stageTextIn } from "#text/stage-text.ts";

/** The words of the stage in the language on the screen. Only for what is loaded with it. */
export const useStageText = () => stageTextIn[useAtlas(selectLanguage)];
