import type { ToolId, ToolTraits } from "./tool.ts";

/** What is to be known of each tool before it is loaded. */
export const toolTraits: Record<ToolId, ToolTraits> = {
  "draw-point": { purpose: "draw", isRing: false, least: 1 },
  "draw-line": { purpose: "draw", isRing: false, least: 2 },
  "draw-polygon": { purpose: "draw", isRing: true, least: 3 },
  "draw-circle": { purpose: "draw", isRing: false, least: 2 },
  "draw-text": { purpose: "draw", isRing: false, least: 1 },
  "draw-arrow": { purpose: "draw", isRing: false, least: 2 },
  "edit-shape": { purpose: "edit", isRing: false, least: 1 },
  "measure-length": { purpose: "measure", isRing: false, least: 2 },
  "measure-area": { purpose: "measure", isRing: true, least: 3 },
};

/** What a tool is for; null without one. */
export const purposeOf = (id: ToolId | null): ToolTraits["purpose"] | null =>
  id && toolTraits[id].purpose;
