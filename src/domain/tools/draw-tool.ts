import type { Shape } from "#domain/workspace/workspace.ts";
import { outlineTool } from "./outline-tool.ts";
import { emptyDraft, type SketchPoint, type Tool, type ToolId } from "./tool.ts";

/** A tool that draws what its outline is made into, and then begins another. */
export const drawTool = (id: ToolId, shapeOf: (points: readonly SketchPoint[]) => Shape): Tool => {
  const outline = outlineTool(id);
  return {
    ...outline,
    answer: (draft, input, context) => {
      const { draft: next } = outline.answer(draft, input, context);
      if (next === undefined) return {};
      if (!next?.isDone) return { draft: next };
      return {
        draft: emptyDraft,
        edit: { type: "draw", shape: shapeOf(next.points), words: "" },
      };
    },
  };
};
