import { toCoordinate } from "#domain/workspace/coordinate.ts";
import type { Tool } from "./tool.ts";
import { toolTraits } from "./tool-traits.ts";

/** Every point is a drawing of its own. */
export const drawPoint: Tool = {
  ...toolTraits["draw-point"],
  id: "draw-point",
  answer: (_draft, input) => {
    if (input.type === "back") return { draft: null };
    if (input.type !== "point") return {};
    const shape = { type: "point", at: toCoordinate(input.point) } as const;
    return { edit: { type: "draw", shape, words: "" } };
  },
};
