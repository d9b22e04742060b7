import { takeTool } from "./take-tool.ts";

export const drawText = takeTool("draw-text", (text) => text.commands.drawText, "x");
