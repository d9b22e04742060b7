import type { Archive } from "#domain/archive.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { investTextIn } from "#text/invest-text.ts";
import type { Language } from "#text/language.ts";
import { loadedText } from "#text/loaded-text.ts";
import type { Text } from "#text/zh.ts";
import type { InvestText } from "#text/zh-invest.ts";

/** What is needed to put criteria and judgements into words. */
export interface Saying {
  archive: Archive;
  text: Text;
  words: InvestText;
  language: Language;
  /** Whether all names of a list are said, for paper. */
  isWhole?: true;
}

export const useSaying = (archive: Archive): Saying => {
  const language = useAtlas(selectLanguage);
  return { archive, language, text: loadedText(language), words: investTextIn[language] };
};
