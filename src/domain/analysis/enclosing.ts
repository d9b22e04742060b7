import type { Shape } from "#domain/workspace/workspace.ts";

/** A shape that has an inside. */
export type Enclosing = Extract<Shape, { type: "polygon" | "circle" }>;

export const encloses = (shape: Shape): shape is Enclosing =>
  shape.type === "polygon" || shape.type === "circle";
