import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { closeRing, turnRing } from "#domain/workspace/rings.ts";
import { drawTool } from "./draw-tool.ts";

export const drawPolygon = drawTool({ id: "draw-polygon", isRing: true, least: 3 }, (points) => ({
  type: "polygon",
  polygons: [[turnRing(closeRing(points.map(toCoordinate)), "outer")]],
}));
