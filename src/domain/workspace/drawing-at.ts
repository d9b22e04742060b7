import type { Geodesic } from "#domain/geodesic.ts";
import { offsetFrom } from "#domain/local-plane.ts";
import type { Bounds } from "#domain/slice.ts";
import type { SketchPoint } from "#domain/tools/tool.ts";
import type { Position } from "#domain/view.ts";
import { toPosition } from "./coordinate.ts";
import { pointRadius, textSize } from "./drawing-size.ts";
import { drawnShape } from "./drawn-shape.ts";
import { shapeDistance } from "./shape-distance.ts";
import type { Drawing } from "./workspace.ts";

/** The uppermost of some drawings that is drawn at a point, given from the lowest to the highest. */
export const drawingAt = (
  point: SketchPoint,
  drawings: readonly Drawing[],
  geodesic: Geodesic | null,
): Drawing | null => drawings.findLast((drawing) => isDrawnAt(drawing, point, geodesic)) ?? null;

/** CSS pixels beside a line or point that still mean it. */
const reach = 5;

const isDrawnAt = (
  { shape, style, name }: Drawing,
  point: SketchPoint,
  geodesic: Geodesic | null,
): boolean => {
  if (shape.type === "text") {
    const { east, north } = offsetFrom(point, toPosition(shape.at));
    const size = textSize(style) * point.metresPerPixel;
    return Math.abs(north) <= size * 0.75 && Math.abs(east) <= (size * widthOf(name)) / 2;
  }
  const half = shape.type === "point" ? pointRadius(style) : style.width / 2;
  const metres = (half + reach) * point.metresPerPixel;
  if (!nearTo(point, metres)(drawnShape(shape, geodesic).bounds)) return false;
  return shapeDistance(shape, point, geodesic, style.filling > 0) <= metres;
};

/** Whether bounds lie within so many metres of a position. */
export const nearTo = ({ longitude, latitude }: Position, metres: number) => {
  const rise = metres / 110_000;
  const run = rise / Math.cos((latitude * Math.PI) / 180);
  // Asked of thousands at each move of the pointer.
  const west = longitude - run;
  const east = longitude + run;
  const south = latitude - rise;
  const north = latitude + rise;
  return (bounds: Bounds): boolean =>
    bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south;
};

/** Of a line of text, in its size: wide characters are square, others half as wide. */
const widthOf = (words: string): number =>
  [...words].reduce((sum, character) => sum + (/[⺀-￯]/.test(character) ? 1 : 0.56), 0);
