import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { closeRing, turnRing } from "#domain/workspace/rings.ts";
import { drawTool } from "./draw-tool.ts";

export const drawPolygon = drawTool("draw-polygon", (points) => ({
  type: "polygon",
  polygons: [[turnRing(closeRing(points.map(toCoordinate)), "outer")]],
}));
