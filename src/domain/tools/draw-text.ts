import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { emptyDraft, type Tool } from "./tool.ts";
import { toolTraits } from "./tool-traits.ts";

/** First its place, which can be shown anew, then its words. */
export const drawText: Tool = {
  ...toolTraits["draw-text"],
  id: "draw-text",
  answer: (draft, input) => {
    const [at] = draft.points;
    const words = draft.words.trim();
    switch (input.type) {
      case "point":
        return { draft: { ...draft, points: [input.point] } };
      case "words":
        return { draft: { ...draft, words: input.words } };
      case "finish":
        if (!at || words === "") return {};
        return {
          draft: emptyDraft,
          edit: { type: "draw", shape: { type: "text", at: toCoordinate(at) }, words },
        };
      case "undo":
        return at ? { draft: emptyDraft } : {};
      case "back":
        return { draft: at ? emptyDraft : null };
      default:
        return {};
    }
  },
};
