import type { TimelineText } from "./zh-timeline.ts";

/** The words of the timeline, in English. */
export const enTimeline: TimelineText = {
  play: "Play",
  pause: "Pause",
  whole: "All years",
  range: "Range of years",
  from: "From",
  until: "To",
  earlier: "Earlier",
  unstated: "Not stated",
  earlierThan: (year) => `Before ${year}`,
  year: (year) => `${year}`,
  bar: (slot, counts) => `${slot}: ${counts}`,
  count: (kind, count) => `${kind} ${count}`,
  nothing: "nothing stated",
  cell: (name, slot, count) => `${name}, ${slot}: ${count}`,
  span: (from, to, count) => `From the state of ${from} to the target of ${to}: ${count}`,
  lanes: "Each entry over the years",
  lanesNone: "Nothing that meets the other filters has a stated year.",
  facts: (shown) => `Figures and commitments of these years: ${shown}`,
  factsAll: (shown) => `All figures and commitments: ${shown}`,
  note: "A dot holds the figures of a year, coloured by kind; a bar runs from the year of a state to the year of its target. What has no stated year stands apart.",
};
