import { takeTool } from "./take-tool.ts";

export const drawPoint = takeTool("draw-point", (text) => text.commands.drawPoint, "p");
