import { outlineTool } from "./outline-tool.ts";

export const measureArea = outlineTool("measure-area");
