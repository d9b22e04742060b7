import { expect, test } from "vitest";
import { scaleCamera, showsSame } from "./scale-camera.ts";

const camera = { zoom: 10, latitude: 37, longitude: 122, bearing: 10, pitch: 30 };

test("a map of half the width shows the same one zoom further out", () => {
  expect(scaleCamera(camera, 0.5)).toEqual({ ...camera, zoom: 9 });
  expect(scaleCamera(scaleCamera(camera, 0.3), 1 / 0.3).zoom).toBeCloseTo(10, 9);
});

test("a pixel makes two cameras differ, a rounding does not", () => {
  const pixel = 360 / (512 * 2 ** 10);
  expect(showsSame(camera, { ...camera, longitude: 122 + pixel })).toBe(false);
  expect(showsSame(camera, { ...camera, longitude: 122 + pixel / 100 })).toBe(true);
});
