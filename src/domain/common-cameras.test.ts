import { expect, test } from "vitest";
import { commonCameras } from "./common-cameras.ts";
import { seenBounds } from "./sheet/seen-bounds.ts";
import type { Bounds } from "./slice.ts";

const size = { width: 300, height: 200 };
const large: Bounds = [121.2, 36.7, 122.7, 37.6];
const small: Bounds = [122, 37.3, 122.1, 37.4];

test("each area lies in the middle of its map, all of the largest on it, and all at one scale", () => {
  const [first, second] = commonCameras([large, small], size);
  if (!first || !second) throw new Error("no cameras");
  expect(second.zoom).toBe(first.zoom);
  expect(first.longitude).toBeCloseTo(121.95, 9);
  expect(second.longitude).toBeCloseTo(122.05, 9);
  const [west, south, east, north] = seenBounds(first, size);
  expect(west).toBeLessThan(large[0]);
  expect(south).toBeLessThan(large[1]);
  expect(east).toBeGreaterThan(large[2]);
  expect(north).toBeGreaterThan(large[3]);
  // Nor is it smaller than it need be: one way the air is all there is.
  const used = Math.max(
    (large[2] - large[0]) / (east - west),
    (large[3] - large[1]) / (north - south),
  );
  expect(used).toBeGreaterThan(0.7);
});

test("a point is not looked at nearer than is known of it", () => {
  expect(commonCameras([[122, 37, 122.0001, 37.0001]], size)[0]?.zoom).toBe(12);
});
