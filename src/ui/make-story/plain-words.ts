import type { Archive } from "#domain/archive.ts";
import { saidIn } from "#domain/story/filled-story.ts";
import { splitSaid } from "#domain/story/split-said.ts";
import type { Said } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage, selectText } from "#store/selectors.ts";
import { makeTextIn } from "#text/make-text.ts";
import { sayPiece } from "#ui/stage/say-piece.ts";

/** What a person wrote, in the language on the screen or the one it is written in, figures and names filled in. */
export const plainWords = (said: Said): string => {
  const state = useAtlas.getState();
  const language = selectLanguage(state);
  return fillIn(state.given.archive, saidIn(said, language).words) || makeTextIn[language].untitled;
};

const fillIn = (archive: Archive | null, words: string): string => {
  const state = useAtlas.getState();
  return splitSaid(words)
    .map((piece) => sayPiece(archive, piece, selectText(state), selectLanguage(state)))
    .join("")
    .trim();
};
