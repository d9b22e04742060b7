import { tileSize } from "./metres-per-pixel.ts";
import type { Size } from "./sheet/paper.ts";
import { fromWorld, toWorld } from "./sheet/world.ts";
import type { Bounds } from "./slice.ts";
import type { Camera } from "./view.ts";

/** Part of a map that is kept free round what is shown. */
const air = 0.12;
/** Nearer, a place of which little is known would look exact. */
const nearest = 12;

/**
 * Cameras for maps of one size (CSS pixels) that each have bounds in their middle, all at the scale at which the
 * largest of them fits; seen from above, north up.
 */
export const commonCameras = (bounds: readonly Bounds[], { width, height }: Size): Camera[] => {
  const boxes = bounds.map(([west, south, east, north]) => {
    const upper = toWorld({ longitude: west, latitude: north });
    const lower = toWorld({ longitude: east, latitude: south });
    return {
      middle: fromWorld({ x: (upper.x + lower.x) / 2, y: (upper.y + lower.y) / 2 }),
      zoom: Math.log2(
        ((1 - 2 * air) / tileSize) *
          Math.min(width / (lower.x - upper.x), height / (lower.y - upper.y)),
      ),
    };
  });
  const zoom = Math.min(nearest, ...boxes.map((box) => box.zoom));
  return boxes.map(({ middle }) => ({ ...middle, zoom, bearing: 0, pitch: 0 }));
};
