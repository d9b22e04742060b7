import { isWithin } from "#domain/local-plane.ts";
import type { Draft, SketchPoint, Tool } from "./tool.ts";

/** A tool that takes the corners of a line or a ring one after the other. */
export const outlineTool = (about: Omit<Tool, "answer">): Tool => ({
  ...about,
  answer: (draft, input) => {
    const { points, isDone } = draft;
    const finished =
      isDone || points.length < about.least ? {} : { draft: { ...draft, isDone: true } };
    switch (input.type) {
      case "point":
        if (isDone) return {};
        if (endsOutline(points, about.isRing, input.point)) return finished;
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

/** Whether a point is set on the last one, or a ring is led back to its first: then no corner is added. */
export const endsOutline = (
  points: readonly SketchPoint[],
  isRing: boolean,
  point: SketchPoint,
): boolean => {
  const ends = [points.at(-1), isRing && points.length > 2 ? points[0] : undefined];
  return ends.some(
    (end) => end !== undefined && isWithin(end, point, reach * point.metresPerPixel),
  );
};

/** The draft one step earlier, or null at its beginning. */
export const stepBack = (draft: Draft): { draft: Draft } | null => {
  const { points, isDone } = draft;
  if (isDone) return { draft: { ...draft, isDone: false } };
  return points.length > 0 ? { draft: { ...draft, points: points.slice(0, -1) } } : null;
};

/** As far as two clicks of a double click may lie apart, pixels. */
const reach = 6;
