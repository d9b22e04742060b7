import { saidIn, writtenStory } from "#domain/story/filled-story.ts";
import type { Said, Story } from "#domain/story/story-schema.ts";

/** A story as a `.story.json` file: what was written, in the languages it was written in. */
export const writeStoryFile = (story: Story): string =>
  `${JSON.stringify(writtenStory(story), null, 2)}\n`;

/**
 * A name for the file that every system takes.
 *
 * @param title what the story is called, placeholders filled in; without it the story's own title
 */
export const storyFileName = (story: Story, language: keyof Said, title?: string): string => {
  const plain = (title ?? saidIn(story.title, language).words)
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|{}]+/gu, " ")
    .trim();
  return `${plain.slice(0, 80).trim() || story.id}.story.json`;
};
