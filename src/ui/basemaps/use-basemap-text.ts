import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { basemapTextIn } from "#text/basemap-text.ts";

/** The words of the basemaps in the language on the screen. Only for what is loaded with them. */
export const useBasemapText = () => basemapTextIn[useAtlas(selectLanguage)];
