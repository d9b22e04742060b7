import { firstYear, type Slot } from "#domain/timeline.ts";
import { useTimelineText } from "./use-timeline-text.ts";

/** How a place on the axis is called, on it and in a sentence. */
export const useSaySlot = () => {
  const words = useTimelineText();
  return {
    short: (slot: Slot): string =>
      slot === "earlier" ? words.earlier : slot === "unstated" ? words.unstated : String(slot),
    long: (slot: Slot): string =>
      slot === "earlier"
        ? words.earlierThan(firstYear)
        : slot === "unstated"
          ? words.unstated
          : words.year(slot),
  };
};
