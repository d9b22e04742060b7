import { expect, test } from "vitest";
import { loadGeodesic } from "./geodesic.ts";
import { loadMeasureShape } from "./measure-shape.ts";
import { circleRing } from "./workspace/drawn-shape.ts";
import { moveShape } from "./workspace/move-shape.ts";
import { closeRing } from "./workspace/rings.ts";
import type { Coordinate, Shape } from "./workspace/workspace.ts";

const measure = await loadMeasureShape();
const geodesic = await loadGeodesic();

/** Longitude first, closed. */
const outer = closeRing([
  [122, 37.5],
  [122.6, 37.45],
  [122.5, 36.95],
  [121.9, 36.9],
]);
const hole = closeRing([
  [122.1, 37.3],
  [122.25, 37.32],
  [122.3, 37.2],
  [122.12, 37.15],
]);
const off = (value: number, reference: number) => Math.abs(value / reference - 1);

/**
 * References were made without GeographicLib: the equations of the geodesic and of its Jacobi field integrated by
 * Runge-Kutta on WGS84; the area of a ring as the integral of the authalic function along its sides. `geod` of PROJ
 * gives the same lengths to a tenth of a millimetre.
 */
test.each<[number, number, number, number]>([
  [37.2, 500, 3141.5927, 785_398.163],
  [37.2, 5000, 31_415.9233, 78_539_812.31],
  [37, 50_000, 314_156.0416, 7_853_941_337.351],
  [37, 300_000, 1_884_259.342, 282_691_118_136.275],
])("a circle at %f° of %i m has its true length and area", (latitude, radius, length, area) => {
  const found = measure({ type: "circle", centre: [122.1, latitude], radius })?.geodesic;
  expect(Math.abs((found?.length ?? 0) - length)).toBeLessThan(0.001);
  expect(off(found?.area ?? 0, area)).toBeLessThan(1e-8);
});

test("a polygon with a hole has the area between them and the length of both", () => {
  const found = measure({ type: "polygon", polygons: [[outer, hole]] });
  expect(off(found?.geodesic.area ?? 0, 3_251_558_734.516 - 231_400_323.594)).toBeLessThan(1e-9);
  expect(Math.abs((found?.geodesic.length ?? 0) - 230_483.0935 - 61_181.0854)).toBeLessThan(0.001);
  expect(off(found?.planar.area ?? 0, found?.geodesic.area ?? 0)).toBeLessThan(4e-4);
  const two = measure({ type: "polygon", polygons: [[outer], [hole]] });
  expect(off(two?.geodesic.area ?? 0, 3_251_558_734.516 + 231_400_323.594)).toBeLessThan(1e-9);
});

test("a line is measured as geod does, a point not at all", () => {
  const line = measure({
    type: "line",
    course: [
      [122, 37.5],
      [122.5, 36.95],
    ],
  });
  expect(Math.abs((line?.geodesic.length ?? 0) - 75_464.708_362)).toBeLessThan(1e-4);
  expect(line?.geodesic.area).toBeNull();
  expect(measure({ type: "point", at: [122, 37] })).toBeNull();
});

test("all points of a circle are as far from its centre, to a millimetre", () => {
  const centre: Coordinate = [122.1, 37.2];
  const ring = circleRing({ centre, radius: 12_345.678 }, geodesic);
  for (const [longitude, latitude] of ring) {
    const { metres } = geodesic.segment(
      { longitude: centre[0], latitude: centre[1] },
      { longitude, latitude },
    );
    expect(Math.abs(metres - 12_345.678)).toBeLessThan(0.001);
  }
});

test("what is moved over the whole city keeps its size", () => {
  const shape: Shape = { type: "polygon", polygons: [[hole]] };
  const [before, after] = [
    shape,
    moveShape(shape, { longitude: 122.1, latitude: 37.3 }, { longitude: 122.5, latitude: 36.8 }),
  ].map((one) => measure(one)?.geodesic);
  expect(off(after?.area ?? 0, before?.area ?? 0)).toBeLessThan(2e-4);
  expect(off(after?.length ?? 0, before?.length ?? 0)).toBeLessThan(2e-4);
});
