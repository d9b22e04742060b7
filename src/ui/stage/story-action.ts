import type { LucideIcon } from "lucide-react";
import type { ListedStory } from "#data/load-story.ts";
import type { StageText } from "#text/zh-stage.ts";

/** What can be done with a story besides presenting it. */
export interface StoryAction {
  id: string;
  icon: LucideIcon;
  label: (words: StageText) => string;
  /** Whether it makes no sense for a story of the workspace. */
  isForReady?: true;
  run: (story: ListedStory) => void;
}
