import { expect, test } from "vitest";
import { changeStrokes, type Stroke, type StrokePoint, strokeChanges } from "./strokes.ts";

const points = (count: number): StrokePoint[] =>
  Array.from({ length: count }, (_, index) => [122 + index / 10, 37]);
const stroke = (id: string, count: number, scene = 1): Stroke => ({
  id,
  scene,
  points: points(count),
});
const take = (strokes: readonly Stroke[], to: readonly Stroke[]) =>
  strokeChanges(strokes, to).reduce(changeStrokes, strokes);

test.each<[string, Stroke[], Stroke[]]>([
  ["a new one", [], [stroke("a", 3)]],
  ["more of one", [stroke("a", 2), stroke("b", 1)], [stroke("a", 5), stroke("b", 1)]],
  ["one less", [stroke("a", 2), stroke("b", 1, 0)], [stroke("b", 1, 0)]],
  ["others", [stroke("a", 2)], [stroke("b", 4, 3)]],
])("what changes strokes changes those of another window alike: %s", (_what, before, after) => {
  expect(take(before, after)).toEqual(after);
});

test("tells only what is new", () => {
  expect(strokeChanges([stroke("a", 2)], [stroke("a", 3)])).toEqual([
    { type: "extend", id: "a", scene: 1, from: 2, points: [points(3)[2]] },
  ]);
  const same = [stroke("a", 2)];
  expect(strokeChanges(same, [...same])).toEqual([]);
});

test("what comes back late takes nothing away", () => {
  const strokes = [stroke("a", 5)];
  const late = { type: "extend", id: "a", scene: 1, from: 0, points: points(3) } as const;
  expect(changeStrokes(strokes, late)).toBe(strokes);
  expect(changeStrokes(strokes, { type: "remove", ids: ["gone"] })).toBe(strokes);
});
