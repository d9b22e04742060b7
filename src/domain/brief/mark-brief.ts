import type { Span } from "./find-numerals.ts";

/** A stretch of a brief from which the same things were read; of none for plain text. */
export interface BriefStretch {
  /** Code unit at which it begins. */
  start: number;
  text: string;
  /** What was read from it, by its place in the list. */
  owners: readonly number[];
}

/** A brief cut where the words of anything that was read begin and end. */
export const markBrief = (brief: string, read: readonly (readonly Span[])[]): BriefStretch[] => {
  const edges = new Set([0, brief.length]);
  for (const { start, end } of read.flat()) edges.add(start).add(end);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? brief.length;
    return {
      start,
      text: brief.slice(start, end),
      owners: [...read.keys()].filter((owner) =>
        read[owner]?.some((span) => span.start <= start && span.end >= end),
      ),
    };
  });
};
