import { timelineTextIn } from "#text/timeline-text.ts";
import { useText } from "#ui/use-text.ts";

/** The words of the timeline. Only for what is loaded with it. */
export const useTimelineText = () => timelineTextIn[useText().language];
