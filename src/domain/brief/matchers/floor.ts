import { spacesIn } from "#domain/brief/spaces.ts";
import type { Matcher } from "./matcher.ts";

/** Floor area of buildings. */
export const floor: Matcher = {
  id: "floor",
  find: (prepared) =>
    spacesIn(prepared)
      .filter(({ use }) => use === "floor")
      .map(({ quantity: { start, end, value } }) => ({
        core: { start, end },
        others: [],
        about: { beyond: { kind: "floor", squareMetres: value } },
      })),
};
