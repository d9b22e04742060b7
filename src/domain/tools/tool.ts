import type { Geodesic } from "#domain/geodesic.ts";
import type { Position } from "#domain/view.ts";
import type { Drawing, Shape } from "#domain/workspace/workspace.ts";

/** A point a person has set, and how many metres a pixel was on the ground when it was. */
export interface SketchPoint extends Position {
  metresPerPixel: number;
}

/** What of a drawing a person has hold of. */
export interface Hold {
  /** Which corner, counted as `cornersOf` lists them; "whole": the drawing as it is. */
  corner: number | "whole";
  /** What the drawing would become if it were let go; null while nothing has moved. */
  shape: Shape | null;
  /** Where a pointer took hold of it, while it does. */
  grabbed: { at: SketchPoint; before: Shape } | null;
}

/** What a tool has been told so far. */
export interface Draft {
  points: readonly SketchPoint[];
  /** Whether no more points are wanted. */
  isDone: boolean;
  /** What is written on the map, as far as it is typed. */
  words: string;
  hold: Hold | null;
}

export const emptyDraft: Draft = { points: [], isDone: false, words: "", hold: null };

/** What a person does while a tool is active. */
export type ToolInput =
  | { type: "point"; point: SketchPoint }
  | { type: "finish" }
  /** Takes the last step back. */
  | { type: "undo" }
  /** Takes the last step back; without one, leaves the tool. */
  | { type: "back" }
  /** A radius in metres, typed instead of shown. */
  | { type: "radius"; metres: number }
  | { type: "words"; words: string }
  /** A pointer goes down on the map, moves, and comes up. */
  | { type: "grab"; point: SketchPoint }
  | { type: "drag"; point: SketchPoint }
  | { type: "drop" }
  /** Takes hold of the next corner, or with -1 of the one before. */
  | { type: "step"; by: 1 | -1 }
  /** Moves what is held, metres. */
  | { type: "nudge"; east: number; north: number }
  /** Puts what is held at a place, and lets go. */
  | { type: "place"; at: Position }
  /** Sets another corner after the one that is held. */
  | { type: "insert" }
  /** Takes away the corner that is held. */
  | { type: "remove" };

/** What a tool asks of the workspace. */
export type ToolEdit =
  /** Another drawing; the name of one that is no words is found when it is added. */
  | { type: "draw"; shape: Shape; words: string }
  | { type: "change-shape" | "move"; id: string; shape: Shape };

/** What a tool does with it: nothing, another draft, or, with null, the tool is put away. */
export interface ToolAnswer {
  draft?: Draft | null;
  edit?: ToolEdit;
}

/** What a tool works with besides its draft. */
export interface ToolContext {
  /** null until it is loaded; what needs it then waits. */
  geodesic: Geodesic | null;
  /** The drawing that is chosen. */
  drawing: Drawing | null;
}

export type ToolId =
  | "measure-length"
  | "measure-area"
  | "draw-point"
  | "draw-line"
  | "draw-polygon"
  | "draw-circle"
  | "draw-text"
  | "draw-arrow"
  | "edit-shape";

/** Something that is done on the map point by point. */
export interface Tool extends ToolTraits {
  id: ToolId;
  answer: (draft: Draft, input: ToolInput, context: ToolContext) => ToolAnswer;
}

/** What is to be known of a tool before it is loaded. */
export interface ToolTraits {
  /** Whether what it makes goes, stays in the workspace, or is there already. */
  purpose: "measure" | "draw" | "edit";
  /** Whether the last point is joined to the first. */
  isRing: boolean;
  /** How many points it takes to be done. */
  least: number;
}
