import { enTimeline } from "./en-timeline.ts";
import { koTimeline } from "./ko-timeline.ts";
import type { Language } from "./language.ts";
import { type TimelineText, zhTimeline } from "./zh-timeline.ts";

/** The words of the timeline in a language. Loaded with it, not with the page. */
export const timelineTextIn: Record<Language, TimelineText> = {
  zh: zhTimeline,
  en: enTimeline,
  ko: koTimeline,
};
