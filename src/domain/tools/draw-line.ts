import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { drawTool } from "./draw-tool.ts";

export const drawLine = drawTool("draw-line", (points) => ({
  type: "line",
  course: points.map(toCoordinate),
}));
