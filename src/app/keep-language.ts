import { setSession, useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import type { Language } from "#text/language.ts";
import { loadText } from "#text/loaded-text.ts";

/**
 * Fetches the words of whatever language is chosen, and those of the one the page begins with before it is shown.
 * Without a network the page stays Chinese until another one is chosen.
 */
export const keepLanguage = async (): Promise<void> => {
  useAtlas.subscribe((state, previous) => {
    const language = selectLanguage(state);
    if (language !== selectLanguage(previous)) void say(language);
  });
  await loadText(selectLanguage(useAtlas.getState()));
};

const say = async (language: Language): Promise<void> => {
  // Whoever shows words asks again with the next change.
  if (await loadText(language)) setSession({});
};
