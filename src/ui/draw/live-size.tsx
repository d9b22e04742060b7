import type { MeasureShape } from "#domain/measure-shape.ts";
import { draftShape } from "#domain/tools/draft-shape.ts";
import type { ToolId } from "#domain/tools/tool.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectChosenDrawing, selectTip, selectToolContext } from "#store/selectors.ts";
import { ShapeResult } from "./shape-result.tsx";

/** How large what is being drawn would be with the next point where the pointer is; before the first, what was drawn last. */
export const LiveSize = ({ tool, measure }: { tool: ToolId; measure: MeasureShape }) => {
  const points = useAtlas(({ session }) => session.draft.points);
  const tip = useAtlas((state) => (points.length > 0 ? selectTip(state) : null));
  const geodesic = useAtlas((state) => selectToolContext(state).geodesic);
  const chosen = useAtlas(selectChosenDrawing);
  const shape =
    points.length > 0
      ? draftShape(tool, tip ? [...points, tip] : points, geodesic)
      : (chosen?.shape ?? null);
  const size = shape && measure(shape);
  return shape && size && <ShapeResult shape={shape} size={size} />;
};
