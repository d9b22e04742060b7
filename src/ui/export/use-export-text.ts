import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { exportTextIn } from "#text/export-text.ts";

/** The words of pictures and sheets in the language on the screen. Only for what is loaded with them. */
export const useExportText = () => exportTextIn[useAtlas(selectLanguage)];
