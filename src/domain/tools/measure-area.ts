import { outlineTool } from "./outline-tool.ts";

export const measureArea = outlineTool({
  id: "measure-area",
  purpose: "measure",
  isRing: true,
  least: 3,
});
