import type { Camera } from "./view.ts";

/** CSS pixels the world is wide at zoom 0, as MapLibre counts. */
export const tileSize = 512;

/** How many metres on the ground a CSS pixel is, at the middle of the map seen from above. */
export const metresPerPixel = ({ latitude, zoom }: Pick<Camera, "latitude" | "zoom">): number =>
  (40_075_017 * Math.cos((latitude * Math.PI) / 180)) / (tileSize * 2 ** zoom);
