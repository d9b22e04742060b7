import { takeTool } from "./take-tool.ts";

export const drawLine = takeTool("draw-line", (text) => text.commands.drawLine, "n");
