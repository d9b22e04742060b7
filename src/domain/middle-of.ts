import type { Bounds } from "./slice.ts";
import type { Position } from "./view.ts";

/** The middle of bounds; of a point with a circle of its error round it, the point. WGS84, degrees. */
export const middleOf = ([west, south, east, north]: Bounds): Position => ({
  longitude: (west + east) / 2,
  latitude: (south + north) / 2,
});
