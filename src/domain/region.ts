import type { Bounds } from "./slice.ts";

/** The city with its islands: what the map frames when nothing is selected. Degrees, WGS84. */
export const cityBounds: Bounds = [121.18, 36.68, 122.73, 37.67];

/** Where a person can move on the map. */
export const coveredBounds: Bounds = [117.2, 33.2, 129.8, 40.8];
