import { expect, test } from "vitest";
import { findSnap, type SnapTarget } from "./find-snap.ts";
import { loadGeodesic } from "./geodesic.ts";
import { offsetFrom, positionAt } from "./local-plane.ts";
import type { Position } from "./view.ts";
import { toCoordinate, toPosition } from "./workspace/coordinate.ts";
import { boundsOf, drawnShape } from "./workspace/drawn-shape.ts";
import type { Coordinate } from "./workspace/workspace.ts";

const geodesic = await loadGeodesic();
const origin = { longitude: 122, latitude: 37 };

/** Pixels from a corner of the city, with 10 metres to a pixel. */
const place = (east: number, north: number) => ({
  ...positionAt(origin, { east: east * 10, north: north * 10 }),
  metresPerPixel: 10,
});
const corner = (east: number, north: number): Coordinate => toCoordinate(place(east, north));
const target = (name: string, corners: Coordinate[], courses: Coordinate[][] = []): SnapTarget => ({
  of: { kind: "drawing", name, errorMetres: null },
  corners,
  courses,
  bounds: boundsOf([...corners, ...courses.flat()]),
});

const course = [corner(0, 0), corner(100, 0)];
const line = target("line", course, [course]);
const site = target("site", [corner(50, 8)]);

test.each<[string, [number, number], SnapTarget[], string | null, [number, number]]>([
  ["a corner nearby", [4, 5], [line], "corner of line", [0, 0]],
  ["an edge where no corner is", [40, 7], [line], "edge of line", [40, 0]],
  ["a corner before a nearer edge", [50, 1], [line, site], "corner of site", [50, 8]],
  [
    "the nearer of two corners",
    [50, 8],
    [target("a", [corner(52, 8)]), site],
    "corner of site",
    [50, 8],
  ],
  [
    "what comes first of what is equally near",
    [0, 0],
    [line, target("b", [corner(0, 0)])],
    "corner of line",
    [0, 0],
  ],
  ["nothing beyond twelve pixels", [40, 13], [line], null, [0, 0]],
  ["nothing beyond the end of an edge", [113, 0], [line], null, [0, 0]],
  ["nothing without targets", [0, 0], [], null, [0, 0]],
])("a point is drawn to %s", (_name, [east, north], targets, found, [snapEast, snapNorth]) => {
  const snap = findSnap(place(east, north), [targets]);
  expect(snap && `${snap.onto} of ${snap.of.name}`).toBe(found);
  if (!snap) return;
  const off = offsetFrom(place(snapEast, snapNorth), snap.position);
  expect(Math.hypot(off.east, off.north)).toBeLessThan(0.5);
});

test("a corner is met exactly, and a drawing's edge where it is drawn on the ellipsoid", () => {
  const snap = findSnap(place(4, 5), [[line]]);
  expect(snap && toCoordinate(snap.position)).toEqual(corner(0, 0));
  const shape = {
    type: "line" as const,
    course: [[121, 37] as Coordinate, [124, 37] as Coordinate],
  };
  const drawn = { of: line.of, ...drawnShape(shape, geodesic) };
  // Halfway the geodesic runs a kilometre north of the parallel.
  const far = { longitude: 122.5, latitude: 37, metresPerPixel: 10 };
  expect(findSnap(far, [[drawn]])).toBeNull();
  const half = geodesic.destination({ longitude: 121, latitude: 37 }, 89.0973, 133_500);
  expect(findSnap({ ...half, metresPerPixel: 10 }, [[drawn]])?.onto).toBe("edge");
});

test("among 2,000 drawings of 20 corners the nearest corner is found", () => {
  const rings = Array.from({ length: 2000 }, (_, index) => {
    const [east, north] = [(index % 50) * 30, Math.floor(index / 50) * 30];
    return Array.from({ length: 20 }, (_corner, at) =>
      corner(east + 9 * Math.cos(at / 3), north + 9 * Math.sin(at / 3)),
    );
  });
  const targets = rings.map((ring, index) => target(String(index), ring, [ring]));
  let found = 0;
  for (let at = 0; at < 100; at += 1) {
    const point = place(at * 7, at * 5);
    const snap = findSnap(point, [targets]);
    if (snap?.onto !== "corner") continue;
    found += 1;
    const apart = (position: Position) => {
      const { east, north } = offsetFrom(point, position);
      return Math.hypot(east, north);
    };
    const nearest = Math.min(...rings.flat().map((one) => apart(toPosition(one))));
    expect(apart(snap.position)).toBeCloseTo(nearest, 6);
  }
  expect(found).toBeGreaterThan(20);
});
