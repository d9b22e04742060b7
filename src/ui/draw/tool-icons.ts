import {
  Circle,
  CircleDot,
  MoveUpRight,
  PenTool,
  Pentagon,
  Ruler,
  Square,
  Type,
  Waypoints,
} from "lucide-react";
import type { ToolId } from "#domain/tools/tool.ts";

export const toolIcons = {
  "draw-point": CircleDot,
  "draw-line": Waypoints,
  "draw-polygon": Pentagon,
  "draw-circle": Circle,
  "draw-text": Type,
  "draw-arrow": MoveUpRight,
  "edit-shape": PenTool,
  "measure-length": Ruler,
  "measure-area": Square,
} satisfies Record<ToolId, typeof CircleDot>;
