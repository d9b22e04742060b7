import { endsOutline } from "./ends-outline.ts";
import type { Draft, Tool, ToolId } from "./tool.ts";
import { toolTraits } from "./tool-traits.ts";

/** A tool that takes the corners of a line or a ring one after the other. */
export const outlineTool = (id: ToolId): Tool => ({
  ...toolTraits[id],
  id,
  answer: (draft, input) => {
    const { points, isDone } = draft;
    const finished =
      isDone || points.length < toolTraits[id].least ? {} : { draft: { ...draft, isDone: true } };
    switch (input.type) {
      case "point":
        if (isDone) return {};
        if (endsOutline(points, toolTraits[id].isRing, input.point)) return finished;
        return { draft: { ...draft, points: [...points, input.point] } };
      case "finish":
        return finished;
      case "undo":
        return stepBack(draft) ?? {};
      case "back":
        return stepBack(draft) ?? { draft: null };
      default:
        return {};
    }
  },
});

/** The draft one step earlier, or null at its beginning. */
export const stepBack = (draft: Draft): { draft: Draft } | null => {
  const { points, isDone } = draft;
  if (isDone) return { draft: { ...draft, isDone: false } };
  return points.length > 0 ? { draft: { ...draft, points: points.slice(0, -1) } } : null;
};
