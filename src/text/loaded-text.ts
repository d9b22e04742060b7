/** The words a visit needs: Chinese comes with the shell, another language when it is chosen. */
import type { Language } from "./language.ts";
import { type Text, zh } from "./zh.ts";

const loaded: Partial<Record<Language, Text>> = { zh };

/** The words of a language; Chinese until they are there. */
export const loadedText = (language: Language): Text => loaded[language] ?? zh;

/** Fetches the words of a language; says whether they came. */
export const loadText = async (language: Language): Promise<boolean> => {
  try {
    loaded[language] ??= await fetchText(language);
    return true;
  } catch {
    return false;
  }
};

const fetchText = async (language: Language): Promise<Text> => {
  if (language === "en") return (await import("./en.ts")).en;
  if (language === "ko") return (await import("./ko.ts")).ko;
  return zh;
};
