import { isWithin } from "#domain/local-plane.ts";
import type { SketchPoint } from "./tool.ts";

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

/** As far as two clicks of a double click may lie apart, pixels. */
const reach = 6;
