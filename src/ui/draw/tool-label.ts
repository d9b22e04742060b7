import type { ToolId } from "#domain/tools/tool.ts";
import type { Text } from "#text/zh.ts";

const keys = {
  "draw-point": "drawPoint",
  "draw-line": "drawLine",
  "draw-polygon": "drawPolygon",
  "draw-circle": "drawCircle",
  "draw-text": "drawText",
  "draw-arrow": "drawArrow",
  "edit-shape": "editShape",
  "measure-length": "measureLength",
  "measure-area": "measureArea",
} as const satisfies Record<ToolId, keyof Text["commands"]>;

/** What a tool is called. */
export const toolLabel = ({ commands }: Text, id: ToolId): string => commands[keys[id]];
