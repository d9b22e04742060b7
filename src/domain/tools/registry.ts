import { drawArrow } from "./draw-arrow.ts";
import { drawCircle } from "./draw-circle.ts";
import { drawLine } from "./draw-line.ts";
import { drawPoint } from "./draw-point.ts";
import { drawPolygon } from "./draw-polygon.ts";
import { drawText } from "./draw-text.ts";
import { editShape } from "./edit-shape.ts";
import { measureArea } from "./measure-area.ts";
import { measureLength } from "./measure-length.ts";
import type { Tool, ToolId } from "./tool.ts";

/** What can be done on the map point by point, in the order it is offered. */
export const tools: readonly Tool[] = [
  drawPoint,
  drawLine,
  drawPolygon,
  drawCircle,
  drawText,
  drawArrow,
  editShape,
  measureLength,
  measureArea,
];

export const toolOf = (id: ToolId): Tool | null => tools.find((tool) => tool.id === id) ?? null;
