import type { MultiPolygon } from "geojson";
import { expect, test } from "vitest";
import { dissolve } from "./dissolve.ts";
import { type Line, toLine } from "./grid.ts";
import { nodeLines } from "./node-lines.ts";
import { planarPartition } from "./planar-partition.ts";

function square(west: number, south: number, size: number): Line {
  return toLine([
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ]);
}

function chosenBy(lines: Line[], isChosen: (longitude: number, latitude: number) => boolean) {
  const partition = planarPartition(lines);
  return dissolve(partition, (cycle) => {
    const [longitude = 0, latitude = 0] = partition.cycles[cycle]?.point ?? [];
    return isChosen(longitude, latitude);
  });
}

const isInSquare = (x: number, y: number, west: number, south: number, size: number) =>
  west < x && x < west + size && south < y && y < south + size;

test("lines that cross, touch and overlap are cut so that nothing crosses", () => {
  const lines = [
    square(0, 0, 2),
    square(1, 1, 2),
    toLine([
      [0, 0],
      [2, 0],
      [4, 0],
    ]),
  ];
  const segments = nodeLines(lines).map((segment) => segment.join(" "));
  expect(segments).toContain("1000000,2000000 2000000,2000000");
  expect(segments.filter((segment) => segment === "0,0 2000000,0")).toHaveLength(1);
});

test("the union of two overlapping squares has one ring and no inner line", () => {
  const union = chosenBy(
    [square(0, 0, 2), square(1, 1, 2)],
    (x, y) => isInSquare(x, y, 0, 0, 2) || isInSquare(x, y, 1, 1, 2),
  );
  expect(union.type).toBe("Polygon");
  expect(union.coordinates).toHaveLength(1);
  expect(union.coordinates[0]).toHaveLength(9);
});

test("a hole stays a hole and an island in it is a part of its own", () => {
  const union = chosenBy(
    [square(0, 0, 6), square(1, 1, 4), square(2, 2, 1)],
    (x, y) =>
      (isInSquare(x, y, 0, 0, 6) && !isInSquare(x, y, 1, 1, 4)) || isInSquare(x, y, 2, 2, 1),
  ) as MultiPolygon;
  expect(union.coordinates.map((part) => part.length)).toEqual([2, 1]);
});

test("squares that touch at a corner become two parts, each a valid ring", () => {
  const union = chosenBy(
    [square(0, 0, 1), square(1, 1, 1)],
    (x, y) => isInSquare(x, y, 0, 0, 1) || isInSquare(x, y, 1, 1, 1),
  ) as MultiPolygon;
  expect(union.coordinates.map((part) => part[0]?.length)).toEqual([5, 5]);
});

test("a line that bounds nothing leaves no trace", () => {
  const union = chosenBy(
    [
      square(0, 0, 2),
      toLine([
        [5, 1],
        [1, 1],
      ]),
    ],
    (x, y) => isInSquare(x, y, 0, 0, 2),
  );
  expect(union.coordinates).toHaveLength(1);
});

test("dissolving no face is refused", () => {
  expect(() => chosenBy([square(0, 0, 1)], () => false)).toThrow(RangeError);
});
