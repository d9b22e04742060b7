import type { Story } from "#domain/story/story-schema.ts";
import { explore } from "#store/stage.ts";
import { copyStory, removeMadeStory } from "./edit-made-story.ts";
import { EntriesMenu } from "./entries-menu.tsx";
import { saveStoryFile } from "./save-story-file.ts";
import { useMakeText } from "./use-make-text.ts";

/** What can be done with a whole story. */
export const StoryMenu = ({ story }: { story: Story }) => {
  const words = useMakeText();
  const entries: [label: string, run: () => void][] = [
    [words.saveFile, () => saveStoryFile(story)],
    [words.duplicateStory, () => copyStory(story)],
    [
      words.removeStory,
      () => {
        explore();
        removeMadeStory(story);
      },
    ],
  ];
  return <EntriesMenu label={words.storyMenu} entries={entries} />;
};
