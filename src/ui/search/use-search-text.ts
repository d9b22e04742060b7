import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { searchTextIn } from "#text/search-text.ts";

/** The words of the search in the language on the screen. Only for what is loaded with it. */
export const useSearchText = () => searchTextIn[useAtlas(selectLanguage)];
