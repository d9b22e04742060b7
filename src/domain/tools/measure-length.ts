import { outlineTool } from "./outline-tool.ts";

export const measureLength = outlineTool({ id: "measure-length", isRing: false, least: 2 });
