import type { Story } from "#domain/story/story-schema.ts";

/** A story as a file that any copy of the atlas opens. */
export const writeStoryFile = (story: Story): { name: string; content: string } => ({
  name: `${story.id}.story.json`,
  content: `${JSON.stringify(story, null, 2)}\n`,
});
