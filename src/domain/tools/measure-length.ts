import { outlineTool } from "./outline-tool.ts";

export const measureLength = outlineTool({
  id: "measure-length",
  purpose: "measure",
  isRing: false,
  least: 2,
});
