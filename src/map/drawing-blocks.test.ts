import { expect, test } from "vitest";
import type { Drawing, Shape } from "#domain/workspace/workspace.ts";
import { cutBlocks, type DrawingBlock } from "./drawing-blocks.ts";

const shapes: Shape[] = [
  { type: "point", at: [122, 37] },
  {
    type: "line",
    course: [
      [122, 37],
      [122.1, 37],
    ],
  },
  { type: "circle", centre: [122, 37], radius: 100 },
];
let made = 0;
const drawing = (kind: number): Drawing => ({
  id: String(made++),
  name: "",
  note: "",
  folder: null,
  isHidden: false,
  style: { color: "red", width: 2, filling: 0, isDashed: false },
  shape: shapes[kind] as Shape,
  properties: {},
});
const many = (count: number, kindOf: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => drawing(kindOf(index)));
const sizes = (blocks: readonly DrawingBlock[]) => blocks.map(({ drawings }) => drawings.length);

test("a few changes of kind are blocks of their own, so that the order is kept", () => {
  expect(
    sizes(
      cutBlocks(
        [],
        many(9, (index) => Math.floor(index / 3)),
      ),
    ),
  ).toEqual([3, 3, 3]);
});

test("with many changes of kind areas lie below lines below points, each in their order", () => {
  const given = many(90, (index) => index % 3);
  const drawn = cutBlocks([], given).flatMap(({ drawings }) => drawings);
  expect(drawn).toEqual(
    [2, 1, 0].flatMap((kind) => given.filter((_, index) => index % 3 === kind)),
  );
  expect(
    sizes(
      cutBlocks(
        [],
        many(900, (index) => index % 3),
      ),
    ),
  ).toEqual([250, 50, 250, 50, 250, 50]);
});

test("one more edit makes one block anew, wherever it is", () => {
  const drawings = many(2000, () => 1);
  const before = cutBlocks([], drawings);
  for (const after of [
    drawings.with(5, drawing(1)),
    drawings.with(1001, drawing(1)),
    drawings.toSpliced(700, 1),
    drawings.toSpliced(0, 0, drawing(1)),
    [...drawings, drawing(1)],
  ]) {
    const blocks = cutBlocks(before, after);
    expect(blocks.flatMap((block) => block.drawings)).toEqual(after);
    const anew = blocks.filter((block) => !before.includes(block));
    expect(anew.reduce((sum, block) => sum + block.drawings.length, 0)).toBeLessThanOrEqual(251);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  }
  expect(cutBlocks(before, [...drawings])).toBe(before);
});

test("over many edits the blocks hold what is drawn, and do not crumble", () => {
  let seed = 3;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  let drawings = many(600, (index) => (index < 300 ? 0 : 1));
  let blocks = cutBlocks([], drawings);
  for (let round = 0; round < 1500; round += 1) {
    const at = random(drawings.length);
    const kind = random(20) === 0 ? random(3) : 1;
    drawings = random(2) ? drawings.toSpliced(at, 1) : drawings.toSpliced(at, 0, drawing(kind));
    blocks = cutBlocks(blocks, drawings);
    const drawn = blocks.flatMap((block) => block.drawings);
    expect(drawn).toHaveLength(drawings.length);
    expect(new Set(drawn)).toEqual(new Set(drawings));
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    expect(blocks.length).toBeLessThan(70);
  }
});
