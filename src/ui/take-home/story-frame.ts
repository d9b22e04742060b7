import type { Archive } from "#domain/archive.ts";
import type { Operator } from "#domain/operator.ts";
import type { Story } from "#domain/story/story-schema.ts";
import type { Language } from "#text/language.ts";
import { loadText } from "#text/loaded-text.ts";
import { takeHomeTextIn } from "#text/take-home-text.ts";
import type { TakeHomeText } from "#text/zh-take-home.ts";
import { today } from "#ui/export/sheet-input-of.ts";
import { type SheetWords, sheetWordsIn } from "#ui/fact-sheet/sheet-words.ts";
import { sayNotice } from "#ui/say-notice.ts";
import { sayPlainly } from "./say-scene.ts";
import { storyLink } from "./story-link.ts";

/** The words of what is taken home, in its language. */
export interface TakeWords extends SheetWords {
  own: TakeHomeText;
}

/** What stands on all that is taken home of a story, besides its scenes. */
export interface StoryFrame {
  story: Story;
  title: string;
  summary: string;
  /** That the map is indicative, or its review number. */
  notice: string;
  /** Whom the ground is from. */
  credit: string;
  /** Version of the data and date, said. */
  making: string;
  linkOf: (scene: number) => string;
}

/** null where the words of the language could not be had. */
export const takeWordsIn = async (
  archive: Archive,
  language: Language,
): Promise<TakeWords | null> =>
  (await loadText(language))
    ? {
        ...sheetWordsIn(archive, language, new Date().getFullYear()),
        own: takeHomeTextIn[language],
      }
    : null;

export const storyFrame = (story: Story, operator: Operator, to: TakeWords): StoryFrame => {
  const { text, words, archive, language } = to;
  return {
    story,
    title: sayPlainly(story.title[language], to),
    summary: sayPlainly(story.summary[language], to),
    notice: sayNotice(operator, text),
    credit: text.map.attribution,
    making: [words.version(archive.index.dataVersion), words.made(today())].join(" · "),
    linkOf: (scene) => storyLink(operator, story.id, scene, language),
  };
};
