import { canDraft } from "#domain/story/can-draft.ts";
import { setSession } from "#store/atlas.ts";
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
  // What drafts is loaded with what edits.
  run: () => setSession({ dialog: "draft" }),
};
