import { setSession, useAtlas } from "#store/atlas.ts";
import { returnToScene } from "#store/stage.ts";
import type { Command } from "./command.ts";

/** The green-light check of the story at hand; others are checked from the list of stories. */
export const rehearseStory: Command = {
  id: "rehearse-story",
  label: (text) => text.stage.commands.check,
  shortcuts: [],
  blocked: ({ view }, text) => (view.story === null ? text.stage.blockedNoStory : null),
  run: () => {
    const { story } = useAtlas.getState().view;
    if (story === null) return;
    // The check stands on the stage.
    returnToScene();
    setSession({ rehearsal: { story, state: "running" } });
  },
};
