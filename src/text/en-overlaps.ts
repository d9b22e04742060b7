import type { OverlapsText } from "./zh-overlaps.ts";

export const enOverlaps: OverlapsText = {
  coreSample: {
    name: "What lies here",
    title: (count) => (count === 1 ? "One thing lies here" : `${count} things lie here`),
    certainties: { line: "Inside", possible: "Possibly", near: "Nearby" },
    certaintyMeanings: {
      line: (error) =>
        `The point is inside a published line, which may be off by about ${error}: certain unless it is that near to it`,
      possible: (error) =>
        `The extent is indicative and its edge may be off by about ${error}: whether the point is really inside cannot be told`,
      near: (error) => `By an indicative position, which may be off by about ${error}`,
    },
    distance: (distance) => `about ${distance} away`,
    nothing:
      "Nothing of the plans lies here. Click inside the city to see all that is planned there.",
  },
  overlaps: {
    caveat:
      "Measured on indicative shapes, for orientation only: no official areas. In brackets: how low or high the errors of the edges could make it.",
    whole: "Lies wholly in",
    wholeHelp: "Drawn with the very same line; not a measurement.",
    about: (percent) => `about ${percent}%`,
    range: (low, high) => `${low}–${high}%`,
    together: (percent) => `together about ${percent}%`,
    untold: "It overlaps with",
    untoldHelp: "The edges may be off by so much that the share cannot be told.",
    none: "It overlaps with no other area.",
    failed:
      "The shares did not load (the file is missing or damaged, or the network is down). Everything else is not affected.",
  },
};
