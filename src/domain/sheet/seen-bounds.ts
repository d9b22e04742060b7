import { tileSize } from "#domain/metres-per-pixel.ts";
import type { Bounds } from "#domain/slice.ts";
import type { Camera } from "#domain/view.ts";
import type { Size } from "./paper.ts";
import { fromWorld, toWorld } from "./world.ts";

/** What a map of so many CSS pixels would have in view, were it seen from above with north up. */
export const seenBounds = (camera: Camera, { width, height }: Size): Bounds => {
  const { x, y } = toWorld(camera);
  const pixels = tileSize * 2 ** camera.zoom;
  const upperLeft = fromWorld({ x: x - width / 2 / pixels, y: y - height / 2 / pixels });
  const lowerRight = fromWorld({ x: x + width / 2 / pixels, y: y + height / 2 / pixels });
  return [upperLeft.longitude, lowerRight.latitude, lowerRight.longitude, upperLeft.latitude];
};
