import type { Position } from "#domain/view.ts";
import type { Draft, SketchPoint, Tool } from "./tool.ts";

/** A tool that takes the corners of a line or a ring one after the other. */
export const outlineTool = ({ id, isRing, least }: Omit<Tool, "answer">): Tool => ({
  id,
  isRing,
  least,
  answer: (draft, input) => {
    const { points, isDone } = draft;
    const finished = isDone || points.length < least ? {} : { draft: { points, isDone: true } };
    switch (input.type) {
      case "point":
        if (isDone) return {};
        if (endsOutline(points, isRing, input.point)) return finished;
        return { draft: { points: [...points, input.point], isDone } };
      case "finish":
        return finished;
      case "undo":
        return stepBack(draft) ?? {};
      case "back":
        return stepBack(draft) ?? { draft: null };
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
  return ends.some((end) => end !== undefined && isOn(end, point));
};

const stepBack = ({ points, isDone }: Draft) => {
  if (isDone) return { draft: { points, isDone: false } };
  return points.length > 0 ? { draft: { points: points.slice(0, -1), isDone } } : null;
};

/** As far as two clicks of a double click may lie apart, pixels. */
const reach = 6;

const isOn = (end: Position, point: SketchPoint): boolean => {
  const metresPerDegree = 111_320;
  const north = (point.latitude - end.latitude) * metresPerDegree;
  const east =
    (point.longitude - end.longitude) *
    metresPerDegree *
    Math.cos((point.latitude * Math.PI) / 180);
  return Math.hypot(north, east) <= reach * point.metresPerPixel;
};
