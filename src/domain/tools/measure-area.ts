import { outlineTool } from "./outline-tool.ts";

export const measureArea = outlineTool({ id: "measure-area", isRing: true, least: 3 });
