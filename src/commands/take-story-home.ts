import { setSession, useAtlas } from "#store/atlas.ts";
import { selectStory } from "#store/stage.ts";
import type { Command } from "./command.ts";

/** Opens the dialog of what can be taken home of the story that is presented. */
export const takeStoryHome: Command = {
  id: "take-story-home",
  label: (text) => text.stage.commands.takeHome,
  shortcuts: [],
  blocked: (state, text) => (selectStory(state) ? null : text.stage.blockedNoStory),
  run: () => {
    const story = selectStory(useAtlas.getState());
    if (story) setSession({ takeHome: story.id });
  },
};
