import { expect, test } from "vitest";
import { cityBounds } from "#domain/region.ts";
import { scaleBarOf } from "./scale-bar.ts";
import { fitPlane, readScale } from "./sheet-scale.ts";

test.each([
  ["100000", 100_000],
  ["1:100 000", 100_000],
  ["1：25,000", 25_000],
  ["1:10万", 100_000],
  ["1/32 0000", 320_000],
  ["1:9999", null],
  ["1:2000000", null],
  ["ten", null],
  ["", null],
])("reads %s", (written, scale) => expect(readScale(written)).toBe(scale));

test("a fitted map shows all of the bounds, at a scale of two digits", () => {
  for (const size of [
    { width: 210, height: 150 },
    { width: 700, height: 480 },
    { width: 150, height: 200 },
  ]) {
    const plane = fitPlane(cityBounds, size);
    expect(plane.scale % 10 ** (Math.floor(Math.log10(plane.scale)) - 1)).toBe(0);
    const [west, south, east, north] = cityBounds;
    const upper = plane.toPage({ longitude: west, latitude: north });
    const lower = plane.toPage({ longitude: east, latitude: south });
    expect(Math.abs(upper.x)).toBeLessThanOrEqual(size.width / 2);
    expect(Math.abs(upper.y)).toBeLessThanOrEqual(size.height / 2);
    // In the middle, as far as the last digit leaves room.
    expect(upper.x + lower.x).toBeCloseTo(0, 6);
    expect(Math.abs(upper.y + lower.y)).toBeLessThan(1);
  }
});

test.each([
  [100_000, 60, { parts: 3, metres: 2000, millimetres: 20 }],
  [25_000, 50, { parts: 5, metres: 200, millimetres: 8 }],
  [320_000, 60, { parts: 3, metres: 5000, millimetres: 15.625 }],
])("the bar at 1:%i has round parts", (scale, room, bar) => {
  expect(scaleBarOf(scale, room)).toEqual(bar);
});
