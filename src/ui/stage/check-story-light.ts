import { TrafficCone } from "lucide-react";
import { setSession } from "#store/atlas.ts";
import type { StoryAction } from "./story-action.ts";

/** Rehearses a story unseen, and says whether it may be given. */
export const checkStoryLight: StoryAction = {
  id: "check",
  icon: TrafficCone,
  label: (words) => words.check,
  run: ({ id }) => setSession({ rehearsal: { story: id, state: "running" } }),
};
