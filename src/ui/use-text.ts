import { useAtlas } from "#store/atlas.ts";
import { selectLanguage, selectText } from "#store/selectors.ts";

/** The words and the language on the screen. */
export const useText = () => {
  const language = useAtlas(selectLanguage);
  const text = useAtlas(selectText);
  return { text, language };
};
