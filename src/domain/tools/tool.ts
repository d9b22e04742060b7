import type { Position } from "#domain/view.ts";

/** A point a person has set, and how many metres a pixel was on the ground when it was. */
export interface SketchPoint extends Position {
  metresPerPixel: number;
}

/** What a tool has been told so far. */
export interface Draft {
  points: readonly SketchPoint[];
  /** Whether no more points are wanted. */
  isDone: boolean;
}

export const emptyDraft: Draft = { points: [], isDone: false };

/** What a person does while a tool is active. */
export type ToolInput =
  | { type: "point"; point: SketchPoint }
  | { type: "finish" }
  /** Takes the last step back. */
  | { type: "undo" }
  /** Takes the last step back; without one, leaves the tool. */
  | { type: "back" };

/** What a tool does with it: nothing, another draft, or, with null, the tool is put away. */
interface ToolAnswer {
  draft?: Draft | null;
}

export type ToolId = "measure-length" | "measure-area";

/** Something that is done on the map point by point. */
export interface Tool {
  id: ToolId;
  /** Whether the last point is joined to the first. */
  isRing: boolean;
  /** How many points it takes to be done. */
  least: number;
  answer: (draft: Draft, input: ToolInput) => ToolAnswer;
}
