import { takeTool } from "./take-tool.ts";

export const drawPolygon = takeTool("draw-polygon", (text) => text.commands.drawPolygon, "a");
