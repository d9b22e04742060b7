import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { endsOutline } from "./ends-outline.ts";
import { stepBack } from "./outline-tool.ts";
import { emptyDraft, type SketchPoint, type Tool, type ToolAnswer } from "./tool.ts";
import { toolTraits } from "./tool-traits.ts";

/** First its centre, then a point it runs through, or its radius. */
export const drawCircle: Tool = {
  ...toolTraits["draw-circle"],
  id: "draw-circle",
  answer: (draft, input, { geodesic }) => {
    const [centre] = draft.points;
    switch (input.type) {
      case "point":
        if (!centre) return { draft: { ...draft, points: [input.point] } };
        if (!geodesic || endsOutline(draft.points, false, input.point)) return {};
        return circle(centre, geodesic.segment(centre, input.point).metres);
      case "radius":
        return centre ? circle(centre, input.metres) : {};
      case "undo":
        return stepBack(draft) ?? {};
      case "back":
        return stepBack(draft) ?? { draft: null };
      default:
        return {};
    }
  },
};

const circle = (centre: SketchPoint, radius: number): ToolAnswer =>
  isRadius(radius)
    ? {
        draft: emptyDraft,
        edit: {
          type: "draw",
          shape: { type: "circle", centre: toCoordinate(centre), radius },
          words: "",
        },
      }
    : {};

/** Whether a circle so wide can be drawn; metres. A wider one would reach far beyond the map. */
export const isRadius = (metres: number): boolean => metres > 0 && metres <= 1_000_000;
