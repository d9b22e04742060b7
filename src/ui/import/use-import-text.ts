import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { importTextIn } from "#text/import-text.ts";

/** The words of taking files in and giving drawings away. Only for what is loaded with them. */
export const useImportText = () => importTextIn[useAtlas(selectLanguage)];
