import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { drawTool } from "./draw-tool.ts";

export const drawLine = drawTool({ id: "draw-line", isRing: false, least: 2 }, (points) => ({
  type: "line",
  course: points.map(toCoordinate),
}));
