import { canDraft } from "#domain/story/can-draft.ts";
import { notify } from "#store/atlas.ts";
import { selectSelected } from "#store/selectors.ts";
import type { Command } from "./command.ts";

export const draftStory: Command = {
  id: "draft-story",
  label: (text) => text.stage.draft,
  shortcuts: [],
  blocked: (state, text) => {
    const selected = selectSelected(state);
    return selected && canDraft(selected) && state.given.archive?.details
      ? null
      : text.stage.blockedDraft;
  },
  run: () => void draft(),
};

const draft = async (): Promise<void> => {
  try {
    const { draftSelection } = await import("#store/draft-selection.ts");
    await draftSelection();
  } catch {
    notify({ id: "make-story", tone: "trouble", message: (text) => text.trouble.part });
  }
};
