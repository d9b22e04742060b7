import { outlineTool } from "./outline-tool.ts";

export const measureLength = outlineTool("measure-length");
