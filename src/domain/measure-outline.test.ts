import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { loadGeodesic } from "./geodesic.ts";
import { loadMeasure } from "./measure-outline.ts";
import type { Position } from "./view.ts";

const measure = await loadMeasure();
const geodesic = await loadGeodesic();

/** Written as GeographicLib and PROJ want them: latitude, longitude. */
const positions = (...pairs: [number, number][]): Position[] =>
  pairs.map(([latitude, longitude]) => ({ latitude, longitude }));

const city: [number, number][] = [
  [37.50972, 122.11112],
  [37.3985, 122.705],
  [36.91919, 121.53149],
];

describe("published values of GeographicLib", () => {
  // geodesictest.js: GeodSolve0 (JFK to Le Bourget), GeodSolve5's neighbours, Planimeter0.
  test("a long line", () => {
    const [from, to] = positions([40.6, -73.8], [49.01666667, 2.55]);
    const { metres, bearing } = geodesic.segment(from as Position, to as Position);
    expect(Math.abs(metres - 5_853_226)).toBeLessThan(0.5);
    expect(Math.abs(bearing - 53.47022)).toBeLessThan(0.5e-5);
  });

  test.each([
    [
      "round the pole",
      [
        [89, 0],
        [89, 90],
        [89, 180],
        [89, 270],
      ],
      631_819.8745,
      24_952_305_678,
    ],
    [
      "across the equator",
      [
        [0, -1],
        [-1, 0],
        [0, 1],
        [1, 0],
      ],
      627_598.2731,
      24_619_419_146,
    ],
  ] as [string, [number, number][], number, number][])(
    "a ring %s",
    (_name, ring, perimeter, area) => {
      const { segments } = measure(positions(...ring), true);
      const length = segments.reduce((sum, { metres }) => sum + metres, 0);
      expect(Math.abs(length - perimeter)).toBeLessThan(1e-4);
      expect(Math.abs(geodesic.area(positions(...ring)) - area)).toBeLessThan(1);
    },
  );
});

test("lengths and bearings agree with PROJ's geod to a millimetre", () => {
  // geod -I +ellps=WGS84, PROJ 9.1.1.
  const { segments, geodesic: all } = measure(positions(...city), false);
  const [first, second] = segments;
  expect(Math.abs((first?.metres ?? 0) - 53_976.5272)).toBeLessThan(0.001);
  expect(Math.abs((first?.bearing ?? 0) - 103.039227)).toBeLessThan(1e-6);
  expect(all.length).toBe((first?.metres ?? 0) + (second?.metres ?? 0));
  expect(all.area).toBeNull();
});

test("the plane of EPSG:4550 is measured by its own rules", () => {
  // From the coordinates of cs2cs -d 4 EPSG:4490 EPSG:4550.
  const plane = [
    [4_153_452.1495, 421_409.7575],
    [4_140_777.8967, 473_879.1955],
    [4_088_550.3839, 369_143.2437],
  ] as const;
  const length = plane.reduce((sum, [north, east], index) => {
    const [nextNorth, nextEast] = plane[(index + 1) % 3] as readonly [number, number];
    return sum + Math.hypot(nextNorth - north, nextEast - east);
  }, 0);
  const [[n0, e0], [n1, e1], [n2, e2]] = plane;
  const area = Math.abs((e1 - e0) * (n2 - n0) - (e2 - e0) * (n1 - n0)) / 2;
  const { planar, segments } = measure(positions(...city), true);
  expect(segments).toHaveLength(3);
  expect(Math.abs(planar.length - length)).toBeLessThan(0.001);
  expect(Math.abs((planar.area ?? 0) / area - 1)).toBeLessThan(1e-8);
});

test("a ring has the same area whichever way round it is drawn", () => {
  const round = measure(positions(...city), true).geodesic.area ?? 0;
  const other = measure(positions(...city.toReversed()), true).geodesic.area ?? 0;
  expect(Math.abs(round / other - 1)).toBeLessThan(1e-12);
  // Near the meridian the plane and the ellipsoid differ by no more than the scale of the projection.
  expect(Math.abs((measure(positions(...city), true).planar.area ?? 0) / round - 1)).toBeLessThan(
    4e-4,
  );
});

describe("what has no single area says so", () => {
  const cornersOf = (...corners: [number, number][]) =>
    positions(
      ...corners.map(([east, north]): [number, number] => [37 + north / 100, 122 + east / 100]),
    );
  test.each([
    ["a square", cornersOf([0, 0], [4, 0], [4, 4], [0, 4]), false],
    ["a triangle", cornersOf([0, 0], [4, 0], [4, 4]), false],
    ["a bow tie", cornersOf([0, 0], [4, 4], [4, 0], [0, 4]), true],
    ["a corner on another side", cornersOf([0, 0], [4, 0], [4, 4], [2, 0], [0, 4]), true],
    ["a corner met twice", cornersOf([0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2]), true],
    ["a deep bay", cornersOf([0, 0], [4, 0], [4, 4], [2, 1], [0, 4]), false],
  ] as [string, Position[], boolean][])("%s", (_name, ring, isCrossed) => {
    const found = measure(ring, true);
    expect(found.isCrossed).toBe(isCrossed);
    expect(found.geodesic.area === null).toBe(isCrossed);
    expect(found.planar.area === null).toBe(isCrossed);
    expect(found.geodesic.length).toBeGreaterThan(0);
  });
});

test("west of 121.5 degrees the plane of EPSG:4550 is not at home", () => {
  expect(measure(positions([37, 122], [37, 121.4]), false).isInZone).toBe(false);
  expect(measure(positions([37, 122], [37, 121.6]), false).isInZone).toBe(true);
});

test("the drawn course is the measured one", () => {
  const [from, to] = positions([37, 121], [37, 124]) as [Position, Position];
  const course = [...geodesic.course(from, to), to];
  const { segments } = measure(course, false);
  const length = segments.reduce((sum, { metres }) => sum + metres, 0);
  expect(Math.abs(length - geodesic.segment(from, to).metres)).toBeLessThan(0.001);
  expect(Math.max(...segments.map(({ metres }) => metres))).toBeLessThanOrEqual(10_000.001);
  // A geodesic between two points of one latitude bends towards the pole.
  expect(course[Math.floor(course.length / 2)]?.latitude).toBeGreaterThan(37.009);
});

const hasGeod = spawnSync("geod", ["-le"]).status === 0;

test.skipIf(!hasGeod)("random lines agree with PROJ's geod (needs Debian's proj-bin)", () => {
  const lines = Array.from({ length: 200 }, (_, index) => {
    const spread = (factor: number, size: number) => ((index * factor) % 1) * size;
    return positions(
      [36.5 + spread(0.618_034, 1.5), 121 + spread(0.414_214, 2)],
      [36.5 + spread(0.732_051, 1.5), 121 + spread(0.236_068, 2)],
    );
  });
  const input = lines.map((line) => line.map((at) => `${at.latitude} ${at.longitude}`).join(" "));
  const { stdout } = spawnSync("geod", ["-I", "+ellps=WGS84", "-F", "%.6f"], {
    input: input.join("\n"),
    encoding: "utf8",
  });
  const lengths = stdout
    .trim()
    .split("\n")
    .map((line) => Number(line.split("\t")[2]));
  const ours = lines.map((line) => measure(line, false).geodesic.length);
  expect(
    Math.max(...ours.map((length, index) => Math.abs(length - (lengths[index] ?? 0)))),
  ).toBeLessThan(0.001);
});
