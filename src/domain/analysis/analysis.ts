/** What can be asked of the geometry of drawings and areas, and what is answered; as it goes to a worker and back. */
import type { LegalTier } from "#domain/legal-order.ts";
import type { Coordinate, Shape } from "#domain/workspace/workspace.ts";

export type Overlay = "intersect" | "union" | "difference";

export type AnalysisRequest =
  /** What lies within so many metres of each shape; a negative number draws the edge of an area in. */
  | { ask: "buffer"; shapes: readonly Shape[]; metres: number; isRepaired: boolean }
  /** What all areas have in common, what any of them covers, what the first covers and no other does. */
  | { ask: Overlay; shapes: readonly Shape[]; isRepaired: boolean }
  /** The pieces an area, the first shape, falls into along lines, the others. */
  | { ask: "split"; shapes: readonly Shape[]; isRepaired: boolean }
  /** How much of a shape, or of areas together, lies under each of some areas, and of those under it. */
  | { ask: "shares"; shapes: readonly Shape[]; areas: readonly DrawnArea[]; isRepaired: boolean };

/** An area of the map, whose edge may be off by so many metres. */
export interface DrawnArea {
  id: string;
  tier: LegalTier;
  errorMetres: number;
  polygons: readonly (readonly (readonly Coordinate[])[])[];
}

/** A part of a whole, 0 to 1; `low` and `high` if the edge of the area were off by its whole error, to one side or the other. */
export interface Part {
  share: number;
  low: number;
  high: number;
}

/** How much of a drawing lies under an area: of its extent, of its length, or 1 for a point in it. */
export interface AreaShare extends Part {
  id: string;
  /** How much of the area lies under the drawing, and what they have in common on the ellipsoid; null under a line or point. */
  cover: (Part & { squareMetres: number }) | null;
}

/** What part of a drawing lies under no area of a tier, as the areas are drawn. */
export type Bare = Readonly<Partial<Record<LegalTier, number>>>;

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
  | {
      isDone: true;
      shapes: readonly Shape[];
      /** Of buffers, which of the shapes that were asked about each of them surrounds. */
      of: readonly number[];
      shares: readonly AreaShare[];
      bare: Bare;
    }
  | ({ isDone: false } & AnalysisFault);

/** How far an analysis has come, in steps of about the same weight. */
export type OnProgress = (done: number, total: number) => void;
