import { expect, test } from "vitest";
import type { Enclosing } from "#domain/analysis/enclosing.ts";
import { everything } from "#domain/filter.ts";
import { closeRing } from "#domain/workspace/rings.ts";
import type { Coordinate } from "#domain/workspace/workspace.ts";
import { carryOutlines, readEnclosure, writeEnclosure } from "./enclosure-address.ts";

const ring = (count: number): Coordinate[] =>
  closeRing(
    Array.from({ length: count }, (_, index): Coordinate => {
      const angle = (2 * Math.PI * index) / count;
      return [122.123456 + 0.1 * Math.cos(angle), 37.123456 + 0.1 * Math.sin(angle)];
    }),
  );
const polygon = (count: number): Enclosing => ({ type: "polygon", polygons: [[ring(count)]] });

const found = (drawing: string, shape: Enclosing | null) => ({
  drawing,
  outline: null,
  own: null,
  shape,
});

test("an outline comes back to the sixth decimal, and keeps all its corners", () => {
  const outline = polygon(30);
  const back = readEnclosure(writeEnclosure({ drawing: "a", outline }))?.outline;
  if (back?.type !== "polygon" || outline.type !== "polygon") throw new Error();
  const [[corners = []] = []] = back.polygons;
  expect(corners).toHaveLength(31);
  for (const [index, [longitude, latitude]] of corners.entries()) {
    const [east = 0, north = 0] = outline.polygons[0]?.[0]?.[index] ?? [];
    expect(Math.abs(longitude - east)).toBeLessThanOrEqual(0.5e-6 + 1e-12);
    expect(Math.abs(latitude - north)).toBeLessThanOrEqual(0.5e-6 + 1e-12);
  }
});

test.each([
  "a b",
  "~122_37~122.1_37~122.1_37.1",
  "a~122_37~122.1_37",
  "a~122_37~122.1_37~122.1",
  "a~122_37~122.1_37~200_37",
  "a~122_37~122.1_37~122_91",
  "a~122_37~122.1_37~x_37",
  "a~c122_37",
  "a~c122_37_0",
  "a~c122_37_-5",
  "a~c122_37_5_6",
  "a~",
])("%s is no drawing", (value) => {
  expect(readEnclosure(value)).toBeUndefined();
});

test("a link takes whole outlines as long as there is room, and says how many it leaves out", () => {
  const small = polygon(20);
  const carried = carryOutlines(everything, [
    found("one", small),
    found("large", polygon(200)),
    found("round", { type: "circle", centre: [122, 37], radius: 5 }),
    found("two", polygon(30)),
    found("gone", null),
  ]);
  expect(
    carried.filter.drawings.map(({ drawing, outline }) => [drawing, outline !== null]),
  ).toEqual([
    ["one", true],
    ["large", false],
    ["round", true],
    ["two", false],
    ["gone", false],
  ]);
  expect(carried.filter.drawings[0]?.outline).toBe(small);
  expect(carried.leftOut).toBe(3);
});
