import { draftStory } from "#domain/story/draft-story.ts";
import { newStoryId } from "#domain/story/made-id.ts";
import { addStory } from "#domain/workspace/story-edits.ts";
import { draftText } from "#text/draft-text.ts";
import { makeTextIn } from "#text/make-text.ts";
import { notify, useAtlas } from "./atlas.ts";
import { editWorkspace } from "./edit-workspace.ts";
import { startKeeping } from "./keep/keeper.ts";
import { openEditor, today } from "./open-editor.ts";
import { selectLanguage, selectSelected } from "./selectors.ts";

/** Drafts a story of what is selected and opens it beside the stage. */
export const draftSelection = async (): Promise<void> => {
  const before = useAtlas.getState();
  const { archive } = before.given;
  const entity = selectSelected(before);
  if (!archive?.details || !entity) return;
  await startKeeping();
  const story = draftStory(archive, entity, {
    id: newStoryId(),
    author: before.settings.author,
    date: today(),
    words: draftText,
  });
  const of = entity.name[selectLanguage(before)];
  if (!editWorkspace({ edit: "story-add", of }, addStory(story))) return;
  openEditor(story.id);
  notify({
    id: "make-story",
    tone: "quiet",
    message: (_text, language) =>
      makeTextIn[language].drafted(entity.name[language], story.scenes.length),
  });
};
