import type { Position } from "#domain/view.ts";
import type { CanvasPoint } from "./canvas-point.ts";

/** Where places on the ground are on a canvas, as its map looks now. */
export interface Plane {
  project: (position: Position) => CanvasPoint;
  unproject: (point: CanvasPoint) => Position;
  /** CSS pixels. */
  size: () => { width: number; height: number };
  /** Tells when the map has moved or changed its size; returns what ends that. */
  watch: (moved: () => void) => () => void;
}

let plane: Plane | null = null;

/** The plane of the only map, or of the left one of two; null while there is none. */
export const planeOfScreen = (): Plane | null => plane;

export const holdPlane = (held: Plane | null): void => {
  plane = held;
};
