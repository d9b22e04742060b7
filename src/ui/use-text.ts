import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { textIn } from "#text/text.ts";

/** The words and the language on the screen. */
export const useText = () => {
  const language = useAtlas(selectLanguage);
  return { text: textIn[language], language };
};
