import { saveFile } from "#data/save-file.ts";
import { storyFileName, writeStoryFile } from "#data/stories/write-story-file.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { plainWords } from "./plain-words.ts";
import { tell } from "./tell.ts";

/** Gives a story away as a file that any copy of the atlas opens. */
export const saveStoryFile = (story: Story): void => {
  const language = selectLanguage(useAtlas.getState());
  const name = storyFileName(story, language, plainWords(story.title));
  saveFile(new Blob([writeStoryFile(story)], { type: "application/json" }), name);
  tell((words) => words.fileSaved(name));
};
