import { notify, useAtlas } from "#store/atlas.ts";
import { findStory } from "#store/find-story.ts";
import { startKeeping } from "#store/keep/keeper.ts";
import { selectLanguage } from "#store/selectors.ts";
import { stageTextIn } from "#text/stage-text.ts";
import { copyStory } from "./edit-made-story.ts";

/** Puts a copy of a ready story into the workspace and opens its editor. */
export const copyToEdit = async (id: string): Promise<void> => {
  await startKeeping();
  const found = await findStory(id);
  if (found.ok) {
    copyStory(found.content);
    return;
  }
  notify({
    id: "make-story",
    tone: "trouble",
    message: () => {
      const { unreachable, damaged } = stageTextIn[selectLanguage(useAtlas.getState())];
      return found.fault === "unreachable" ? unreachable : damaged;
    },
  });
};
