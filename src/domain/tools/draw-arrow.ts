import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { drawTool } from "./draw-tool.ts";

/** Its head is at the last point. */
export const drawArrow = drawTool("draw-arrow", (points) => ({
  type: "arrow",
  course: points.map(toCoordinate),
}));
