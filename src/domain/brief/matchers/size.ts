import { mergeBounds } from "#domain/brief/merge-bounds.ts";
import { spacesIn } from "#domain/brief/spaces.ts";
import type { Matcher } from "./matcher.ts";

/** Land. A size without a word for its bound is the least that is needed. */
export const size: Matcher = {
  id: "size",
  find: (prepared) =>
    spacesIn(prepared)
      .filter(({ use }) => use === "land")
      .map(({ quantity: { start, end, bound, value, valueMax } }) => ({
        core: { start, end },
        others: [],
        about: { wish: { kind: "size", ...mergeBounds(bound, value, valueMax) } },
      })),
};
