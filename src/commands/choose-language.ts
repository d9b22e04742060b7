import { setSettings, setView } from "#store/atlas.ts";
import { type Language, languageNames } from "#text/language.ts";
import type { Command } from "./command.ts";

/** The command that switches to one language and remembers it. */
export const chooseLanguage = (language: Language): Command => ({
  id: `choose-language-${language}`,
  label: (text) => text.commands.language(languageNames[language].own),
  shortcuts: [],
  blocked: () => null,
  run: () => {
    setSettings({ language });
    setView({ language: null });
  },
});
