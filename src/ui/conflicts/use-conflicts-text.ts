import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { conflictsTextIn } from "#text/conflicts-text.ts";

/** The words of the contradictions in the language on the screen. Only for what is loaded with them. */
export const useConflictsText = () => conflictsTextIn[useAtlas(selectLanguage)];
