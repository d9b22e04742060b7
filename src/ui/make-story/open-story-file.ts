import { readStoryFile } from "#data/stories/read-story-file.ts";
import { unknownParts, withoutUnknown } from "#domain/story/known-parts.ts";
import { isMadeId, newStoryId } from "#domain/story/made-id.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { startKeeping } from "#store/keep/keeper.ts";
import { openEditor } from "#store/open-editor.ts";
import { selectLanguage } from "#store/selectors.ts";
import { makeTextIn } from "#text/make-text.ts";
import { makeStory } from "./edit-made-story.ts";
import { plainWords } from "./plain-words.ts";
import { sayStoryFault } from "./say-story-fault.ts";
import { tell } from "./tell.ts";

/** A file whose story refers to what this atlas does not have. */
export interface DoubtfulStory {
  fileName: string;
  story: Story;
  unknown: { id: string; scenes: number[] }[];
}

/**
 * Takes over the story of a file. Where it refers to what this atlas does not have nothing is done yet, and it is given
 * back for a person to decide. What is wrong with a file is told, and nothing changes.
 */
export const openStoryFile = async (file: File): Promise<DoubtfulStory | null> => {
  await startKeeping();
  const read = await readStoryFile(file);
  if (!read.ok) {
    tell((words) => words.fileFault(file.name, sayStoryFault(read.fault)), undefined, "trouble");
    return null;
  }
  const { archive } = useAtlas.getState().given;
  if (!archive?.details) {
    tell((words) => words.fileFault(file.name, words.fileFaults.noData), undefined, "trouble");
    return null;
  }
  const { story } = read;
  const unknown = unknownParts(archive, story);
  if (unknown.length > 0) return { fileName: file.name, story, unknown };
  take(story);
  return null;
};

/** Takes over what this atlas knows of a story. */
export const takeKnown = ({ story }: DoubtfulStory): void => {
  const { archive } = useAtlas.getState().given;
  const { gone } = makeTextIn[selectLanguage(useAtlas.getState())];
  if (archive) take(withoutUnknown(archive, story, gone));
};

const take = (story: Story): void => {
  const { stories } = useAtlas.getState().workspace.document;
  const isFree = isMadeId(story.id) && !stories.some(({ id }) => id === story.id);
  const taken = isFree ? story : { ...story, id: newStoryId() };
  if (!makeStory(taken)) return;
  openEditor(taken.id);
  const name = plainWords(taken.title);
  tell((words) => words.fileOpened(name));
};
