import { type ChangesFile, versionsAfter } from "#domain/invest/changes-since.ts";
import { partsOfStory } from "./known-parts.ts";
import type { Story } from "./story-schema.ts";

/** What became of something a story refers to. */
export interface StoryChange {
  id: string;
  change: "changed" | "removed";
}

/** What of a story has changed since the data it was made with; null where that version is not on record. */
export const storyChanges = (changes: ChangesFile, story: Story): StoryChange[] | null => {
  const later = versionsAfter(changes, story.dataVersion);
  if (later === null) return null;
  return partsOfStory(story).flatMap((id): StoryChange[] => {
    // What was removed and is there again has changed; the newest version comes first.
    const last = later.find((one) =>
      [one.added, one.changed, one.removed].some((list) => list.includes(id)),
    );
    if (!last) return [];
    return [{ id, change: last.removed.includes(id) ? "removed" : "changed" }];
  });
};
