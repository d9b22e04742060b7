import type { Geodesic } from "#domain/geodesic.ts";
import type { Position } from "#domain/view.ts";
import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { closeRing } from "#domain/workspace/rings.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import type { ToolId } from "./tool.ts";

/** What a tool would draw through some points, the last of which may still move; null where that is nothing yet. */
export const draftShape = (
  tool: ToolId,
  points: readonly Position[],
  geodesic: Geodesic | null,
): Shape | null => {
  const course = points.map(toCoordinate);
  const [first, second, third] = course;
  if (!first) return null;
  switch (tool) {
    case "draw-point":
      return { type: "point", at: first };
    case "draw-text":
      return { type: "text", at: first };
    case "draw-line":
      return second ? { type: "line", course } : null;
    case "draw-arrow":
      return second ? { type: "arrow", course } : null;
    case "draw-polygon":
      if (!third) return second ? { type: "line", course } : null;
      return { type: "polygon", polygons: [[closeRing(course)]] };
    case "draw-circle": {
      const [centre, rim] = points;
      const radius = centre && rim ? (geodesic?.segment(centre, rim).metres ?? 0) : 0;
      return radius > 0 ? { type: "circle", centre: first, radius } : null;
    }
    default:
      return null;
  }
};
