import type { Shape } from "#domain/workspace/workspace.ts";
import type { AnalysisRequest } from "./analysis.ts";
import { encloses } from "./enclosing.ts";

/** What drawings an analysis wants that are not chosen. */
export type WhyNot = "any" | "areas" | "two-areas" | "area-and-line";

/** Why an analysis of drawings cannot be made, or null when it can. */
export const whyNot = (ask: DrawingAnalysis, shapes: readonly Shape[]): WhyNot | null => {
  if (ask === "buffer") return shapes.length === 0 ? "any" : null;
  const areas = shapes.filter(encloses).length;
  if (ask === "split") {
    const lines = shapes.filter(({ type }) => type === "line" || type === "arrow").length;
    return areas === 1 && lines > 0 && areas + lines === shapes.length ? null : "area-and-line";
  }
  if (areas < shapes.length) return "areas";
  return areas < 2 ? "two-areas" : null;
};

/** What makes new drawings of drawings. */
export type DrawingAnalysis = Exclude<AnalysisRequest["ask"], "shares">;
