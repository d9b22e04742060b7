import { takeTool } from "./take-tool.ts";

export const measureLength = takeTool("measure-length", (text) => text.commands.measureLength);
