import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { deskTextIn } from "#text/desk-text.ts";

/** The words of the desk in the language on the screen. Only for what is loaded with it or the stage. */
export const useDeskText = () => deskTextIn[useAtlas(selectLanguage)];
