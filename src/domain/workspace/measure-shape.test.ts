import { expect, test } from "vitest";
import { loadMeasureShape } from "./measure-shape.ts";
import type { Coordinate } from "./workspace.ts";

const measure = await loadMeasureShape();

const square = (west: number, south: number, side: number): Coordinate[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

test("a circle measures as πr² and 2πr do at so small a size", () => {
  const measured = measure({ type: "circle", centre: [122.1, 37.4], radius: 500 });
  expect(measured?.geodesic.area).toBeCloseTo(Math.PI * 500 ** 2 * (1 - 3.2e-6), 0);
  expect(measured?.geodesic.length).toBeCloseTo(2 * Math.PI * 500, 2);
});

test("holes are taken away, parts are added, and every ring counts for the length", () => {
  const outer = square(122, 37, 0.1);
  const hole = square(122.02, 37.02, 0.01);
  const part = square(122.5, 37, 0.05);
  const of = (polygons: Coordinate[][][]) => {
    const measured = measure({ type: "polygon", polygons });
    if (!measured || measured.geodesic.area === null) throw new Error("no area");
    return { area: measured.geodesic.area, length: measured.geodesic.length };
  };
  const [whole, less, other] = [of([[outer]]), of([[hole]]), of([[part]])];
  const all = of([[outer, hole], [part]]);
  expect(all.area).toBeCloseTo(whole.area - less.area + other.area, 3);
  expect(all.length).toBeCloseTo(whole.length + less.length + other.length, 6);
});

test("a point has no size, a crossed ring no area", () => {
  expect(measure({ type: "point", at: [122, 37] })).toBeNull();
  const bow: Coordinate[] = [
    [122, 37],
    [122.1, 37.1],
    [122.1, 37],
    [122, 37.1],
    [122, 37],
  ];
  const measured = measure({ type: "polygon", polygons: [[bow]] });
  expect(measured).toMatchObject({ isCrossed: true, geodesic: { area: null } });
});
