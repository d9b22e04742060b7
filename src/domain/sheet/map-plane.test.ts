import { expect, test } from "vitest";
import { loadGeodesic } from "#domain/geodesic.ts";
import type { Position } from "#domain/view.ts";
import { createMapPlane, type PagePoint, worstScaleError } from "./map-plane.ts";
import { papers, sizeOf } from "./paper.ts";

const geodesic = await loadGeodesic();
const weihai: Position = { longitude: 122.1, latitude: 37.2 };

/** The millimetres between two points on the paper, for each that GeographicLib says lie between them on the ground. */
const drawnShare = (
  plane: ReturnType<typeof createMapPlane>,
  from: PagePoint,
  to: PagePoint,
): number => {
  const metres = geodesic.segment(plane.toGround(from), plane.toGround(to)).metres;
  return Math.hypot(to.x - from.x, to.y - from.y) / ((metres * 1000) / plane.scale);
};

test.each(papers)(
  "on %s at 1:100 000 ten kilometres are 100 mm to a millimetre, in every corner and direction",
  (paper) => {
    for (const orientation of ["landscape", "portrait"] as const) {
      const plane = createMapPlane(weihai, 100_000);
      const { width, height } = sizeOf(paper, orientation);
      for (const x of [-width / 2, 0, width / 2])
        for (const y of [-height / 2, 0, height / 2])
          for (const [dx, dy] of [
            [1, 0],
            [0, 1],
            [Math.SQRT1_2, Math.SQRT1_2],
          ] as const) {
            // Inwards, so that both points lie on the sheet.
            const [right, down] = [x > 0 ? -dx : dx, y > 0 ? -dy : dy];
            const share = drawnShare(plane, { x, y }, { x: x + 100 * right, y: y + 100 * down });
            expect(Math.abs(share * 100 - 100)).toBeLessThan(1);
            expect(Math.abs(share - 1)).toBeLessThan(worstScaleError(plane, height) + 1e-4);
          }
    }
  },
);

test("at its middle a sheet is true to a ten-thousandth, eastwards as northwards", () => {
  for (const latitude of [36.7, 37.2, 37.7]) {
    const plane = createMapPlane({ longitude: 122, latitude }, 25_000);
    expect(drawnShare(plane, { x: -40, y: 0 }, { x: 40, y: 0 })).toBeCloseTo(1, 4);
    expect(drawnShare(plane, { x: 0, y: -40 }, { x: 0, y: 40 })).toBeCloseTo(1, 4);
  }
});

test("the error over a sheet is as large as measured at its upper and lower edge", () => {
  const plane = createMapPlane(weihai, 500_000);
  const height = sizeOf("a1", "landscape").height;
  const measured = Math.max(
    ...[-height / 2, height / 2].map((y) =>
      Math.abs(drawnShare(plane, { x: -10, y }, { x: 10, y }) - 1),
    ),
  );
  expect(worstScaleError(plane, height)).toBeCloseTo(measured, 3);
  expect(worstScaleError(createMapPlane(weihai, 100_000), height)).toBeLessThan(0.004);
  // One to half a million on A1 is beyond what one scale can hold.
  expect(worstScaleError(plane, height)).toBeGreaterThan(0.01);
});

test("positions come back from the paper", () => {
  const plane = createMapPlane(weihai, 100_000);
  const there = { longitude: 122.4, latitude: 37.4 };
  const back = plane.toGround(plane.toPage(there));
  expect(back.longitude).toBeCloseTo(there.longitude, 9);
  expect(back.latitude).toBeCloseTo(there.latitude, 9);
});

test("a map drawn for the plane covers the same ground, a little stretched", () => {
  const plane = createMapPlane(weihai, 100_000);
  const { zoom } = plane.camera(96 / 25.4);
  // MapLibre's world of 512 · 2^zoom pixels is as wide as the plane's.
  const pixels = 512 * 2 ** zoom;
  const millimetres = plane.toPage({ longitude: 123.1, latitude: 37.2 }).x * 360;
  expect((pixels / millimetres) * 25.4).toBeCloseTo(96, 6);
  expect(plane.stretch).toBeGreaterThan(1.004);
  expect(plane.stretch).toBeLessThan(1.0045);
});
