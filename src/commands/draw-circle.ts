import { takeTool } from "./take-tool.ts";

export const drawCircle = takeTool("draw-circle", (text) => text.commands.drawCircle, "u");
