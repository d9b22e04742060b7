import { takeTool } from "./take-tool.ts";

export const drawArrow = takeTool("draw-arrow", (text) => text.commands.drawArrow, "w");
