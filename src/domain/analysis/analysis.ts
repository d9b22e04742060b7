/** What can be asked of the geometry of drawings and areas, and what is answered; as it goes to a worker and back. */
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";

export type Overlay = "intersect" | "union" | "difference";

export type AnalysisRequest =
  /** What lies within so many metres of each shape. */
  | { ask: "buffer"; shapes: readonly Shape[]; metres: number; isRepaired: boolean }
  /** What all areas have in common, what any of them covers, what the first covers and no other does. */
  | { ask: Overlay; shapes: readonly Shape[]; isRepaired: boolean }
  /** The pieces an area, the first shape, falls into along lines, the others. */
  | { ask: "split"; shapes: readonly Shape[]; isRepaired: boolean }
  /** How much of one shape lies under each of some areas. */
  | { ask: "shares"; shapes: readonly [Shape]; areas: readonly DrawnArea[]; isRepaired: boolean };

/** An area of the map, whose edge may be off by so many metres. */
export interface DrawnArea {
  id: string;
  errorMetres: number;
  polygons: readonly (readonly (readonly Coordinate[])[])[];
}

/** What part of a drawing lies under an area, 0 to 1; `low` and `high` if the edge of the area were off by its whole error. */
export interface AreaShare {
  id: string;
  share: number;
  low: number;
  high: number;
}

export type AnalysisFault =
  /** The edge of a shape meets itself; where, degrees WGS84. */
  | { fault: "crossed"; index: number; at: Coordinate | null }
  | { fault: "empty" }
  /** A line does not cut the area in two. */
  | { fault: "uncut" }
  /** Farther than the plane reaches. */
  | { fault: "far"; index: number }
  | { fault: "failed" }
  /** What works it out has not come or cannot run. */
  | { fault: "unreachable" };

export type AnalysisAnswer =
  | { isDone: true; shapes: readonly Shape[]; shares: readonly AreaShare[] }
  | ({ isDone: false } & AnalysisFault);

/** How far an analysis has come, in steps of about the same weight. */
export type OnProgress = (done: number, total: number) => void;
