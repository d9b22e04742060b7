import { takeTool } from "./take-tool.ts";

export const measureArea = takeTool("measure-area", (text) => text.commands.measureArea);
