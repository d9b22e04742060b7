/** A point on the canvas, CSS pixels from its upper left. */
export interface CanvasPoint {
  x: number;
  y: number;
}
