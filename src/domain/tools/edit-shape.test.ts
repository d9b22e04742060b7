import { expect, test } from "vitest";
import { loadGeodesic } from "#domain/geodesic.ts";
import { positionAt } from "#domain/local-plane.ts";
import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { closeRing } from "#domain/workspace/rings.ts";
import { cornersOf } from "#domain/workspace/shape-corners.ts";
import type { Coordinate, Drawing, Shape } from "#domain/workspace/workspace.ts";
import { editShape } from "./edit-shape.ts";
import { type Draft, emptyDraft, type SketchPoint, type ToolEdit, type ToolInput } from "./tool.ts";

const geodesic = await loadGeodesic();
const origin = { longitude: 122, latitude: 37 };

/** So many pixels east and north of a corner of the city, with 10 metres to a pixel. */
const place = (east: number, north: number): SketchPoint => ({
  ...positionAt(origin, { east: east * 10, north: north * 10 }),
  metresPerPixel: 10,
});
const corner = (east: number, north: number): Coordinate => toCoordinate(place(east, north));
const drawingOf = (shape: Shape): Drawing => ({
  id: "a",
  name: "a",
  note: "",
  folder: null,
  isHidden: false,
  style: { color: "red", width: 2, filling: 0.2, isDashed: false },
  shape,
  properties: {},
});

const line: Shape = { type: "line", course: [corner(0, 0), corner(100, 0), corner(100, 100)] };
const square: Shape = {
  type: "polygon",
  polygons: [
    [
      closeRing([corner(0, 0), corner(200, 0), corner(200, 200), corner(0, 200)]),
      closeRing([corner(50, 50), corner(50, 150), corner(150, 100)]),
    ],
  ],
};
const circle: Shape = { type: "circle", centre: corner(0, 0), radius: 1000 };

const grab = (east: number, north: number): ToolInput => ({
  type: "grab",
  point: place(east, north),
});
const drag = (east: number, north: number): ToolInput => ({
  type: "drag",
  point: place(east, north),
});
const click = (east: number, north: number): ToolInput => ({
  type: "point",
  point: place(east, north),
});
const nudge = (east: number, north: number): ToolInput => ({ type: "nudge", east, north });
const step = (by: 1 | -1): ToolInput => ({ type: "step", by });
const [drop, insert, remove, undo, back, finish] = (
  ["drop", "insert", "remove", "undo", "back", "finish"] as const
).map((type): ToolInput => ({ type })) as [
  ToolInput,
  ToolInput,
  ToolInput,
  ToolInput,
  ToolInput,
  ToolInput,
];

/** Lets the tool answer, and the drawing be what it makes of it. */
const run = (shape: Shape, inputs: readonly ToolInput[]) => {
  let draft: Draft | null = emptyDraft;
  let drawing = drawingOf(shape);
  const edits: ToolEdit[] = [];
  for (const input of inputs) {
    if (!draft) break;
    const answer: ReturnType<typeof editShape.answer> = editShape.answer(draft, input, {
      geodesic,
      drawing,
    });
    if (answer.edit) {
      edits.push(answer.edit);
      drawing = { ...drawing, shape: answer.edit.shape };
    }
    if (answer.draft !== undefined) draft = answer.draft;
  }
  return { draft, edits, shape: drawing.shape };
};

/** Corners in pixels from the origin. */
const pixelsOf = (shape: Shape) =>
  cornersOf(shape, null).map(([longitude, latitude]) => [
    Math.round((longitude - 122) * 11_132 * Math.cos((37 * Math.PI) / 180) * 1),
    Math.round((latitude - 37) * 11_132),
  ]);

test.each<[string, Shape, ToolInput[], number[][], string[]]>([
  [
    "a corner is dragged",
    line,
    [grab(101, 2), drag(120, 30), drag(140, 50), drop],
    [
      [0, 0],
      [140, 50],
      [100, 100],
    ],
    ["change-shape"],
  ],
  [
    "a corner appears where the middle of a side is dragged",
    line,
    [grab(50, 1), drag(50, 40), drop],
    [
      [0, 0],
      [50, 40],
      [100, 0],
      [100, 100],
    ],
    ["change-shape"],
  ],
  [
    "a click on the middle of a side sets a corner there",
    line,
    [click(50, 0)],
    [
      [0, 0],
      [50, 0],
      [100, 0],
      [100, 100],
    ],
    ["change-shape"],
  ],
  [
    "a line is dragged as a whole",
    line,
    [grab(25, 1), drag(35, 21), drop],
    [
      [10, 20],
      [110, 20],
      [110, 120],
    ],
    ["move"],
  ],
  ["a click changes nothing", line, [grab(100, 0), drop, click(100, 0)], pixelsOf(line), []],
  [
    "beside the line there is nothing to hold",
    line,
    [grab(50, 60), drag(0, 60), drop],
    pixelsOf(line),
    [],
  ],
  [
    "keys go to a corner, move it and put it down",
    line,
    [step(1), step(1), nudge(100, 0), nudge(100, 50), click(0, 0)],
    [
      [0, 0],
      [120, 5],
      [100, 100],
    ],
    ["change-shape"],
  ],
  [
    "going on puts down what keys have moved",
    line,
    [step(1), nudge(100, 0), step(1)],
    [
      [10, 0],
      [100, 0],
      [100, 100],
    ],
    ["change-shape"],
  ],
  [
    "the whole comes after the last corner",
    line,
    [step(-1), nudge(100, 100), click(0, 0)],
    [
      [10, 10],
      [110, 10],
      [110, 110],
    ],
    ["move"],
  ],
  ["what keys have moved is taken back", line, [step(1), nudge(500, 0), undo], pixelsOf(line), []],
  ["Esc takes back before it lets go", line, [step(1), nudge(500, 0), back], pixelsOf(line), []],
  [
    "a corner is taken away",
    line,
    [click(100, 0), remove],
    [
      [0, 0],
      [100, 100],
    ],
    ["change-shape"],
  ],
  [
    "a line keeps two corners",
    line,
    [click(100, 0), remove, remove, remove],
    [
      [0, 0],
      [100, 100],
    ],
    ["change-shape"],
  ],
  [
    "a corner is set after the one that is held",
    line,
    [step(1), insert],
    [
      [0, 0],
      [50, 0],
      [100, 0],
      [100, 100],
    ],
    ["change-shape"],
  ],
  [
    "a corner is put at a coordinate",
    line,
    [step(1), { type: "place", at: place(-20, 10) }],
    [
      [-20, 10],
      [100, 0],
      [100, 100],
    ],
    ["change-shape"],
  ],
  [
    "a hole of too few corners goes",
    square,
    [click(50, 50), remove],
    [
      [0, 0],
      [200, 0],
      [200, 200],
      [0, 200],
    ],
    ["change-shape"],
  ],
  [
    "an area is held inside, not in its hole",
    square,
    [grab(80, 100), drag(90, 100), drop, grab(25, 25), drag(35, 25), drop],
    [
      [10, 0],
      [210, 0],
      [210, 200],
      [10, 200],
      [60, 50],
      [60, 150],
      [160, 100],
    ],
    ["move"],
  ],
])("%s", (_name, shape, inputs, corners, edits) => {
  const done = run(shape, inputs);
  expect(pixelsOf(done.shape)).toEqual(corners);
  expect(done.edits.map(({ type }) => type)).toEqual(edits);
});

test("a ring stays closed when its first corner moves", () => {
  const { shape } = run(square, [grab(0, 0), drag(-30, -30), drop]);
  const ring = shape.type === "polygon" ? shape.polygons[0]?.[0] : undefined;
  expect(ring?.at(-1)).toEqual(ring?.[0]);
});

test("a circle takes another radius at its rim, in figures, and another centre", () => {
  const rim = run(circle, [grab(100, 0), drag(0, 150), drop]).shape;
  const { metres } = geodesic.segment(place(0, 0), place(0, 150));
  expect(rim).toMatchObject({ type: "circle", centre: corner(0, 0) });
  expect(rim.type === "circle" && Math.abs(rim.radius - metres)).toBeLessThan(0.001);
  expect(run(circle, [{ type: "radius", metres: 750 }]).shape).toMatchObject({ radius: 750 });
  expect(run(circle, [grab(0, 0), drag(9, 9), drop]).shape).toMatchObject({
    centre: corner(9, 9),
    radius: 1000,
  });
});

test("beyond the last corner the keyboard goes on", () => {
  const steps = [step(1), step(1), step(1), step(1)];
  expect(run(line, steps).draft?.hold?.corner).toBe("whole");
  expect(run(line, [...steps, step(1)]).draft?.hold).toBeNull();
});

test("it is put away by word with what was moved, and by Esc in steps", () => {
  const done = run(line, [step(1), nudge(100, 0), finish]);
  expect(done.draft).toBeNull();
  expect(done.edits).toHaveLength(1);
  expect(run(line, [step(1), nudge(100, 0), back, back]).draft).toEqual(emptyDraft);
  expect(run(line, [step(1), nudge(100, 0), back, back, back]).draft).toBeNull();
});

test("without a drawing it waits for one", () => {
  const context = { geodesic, drawing: null };
  expect(editShape.answer(emptyDraft, click(0, 0), context)).toEqual({});
  expect(editShape.answer(emptyDraft, finish, context)).toEqual({ draft: null });
});

test("whatever is done to an area, its rings stay closed and large enough", () => {
  let seed = 5;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  let draft = emptyDraft;
  let drawing = drawingOf(square);
  let edits = 0;
  for (let round = 0; round < 5000; round += 1) {
    const [east, north] = [random(220) - 10, random(220) - 10];
    const inputs = [
      grab(east, north),
      drag(east, north),
      drop,
      click(east, north),
      step(random(2) ? 1 : -1),
      nudge(random(200) - 100, random(200) - 100),
      insert,
      remove,
      undo,
    ];
    const answer = editShape.answer(draft, inputs[random(9)] as ToolInput, { geodesic, drawing });
    if (answer.edit) {
      edits += 1;
      drawing = { ...drawing, shape: answer.edit.shape };
      const rings = drawing.shape.type === "polygon" ? drawing.shape.polygons.flat() : [];
      expect(rings.length).toBeGreaterThan(0);
      for (const ring of rings) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
      }
    }
    draft = answer.draft ?? draft;
    const held = draft.hold?.corner;
    const count = cornersOf(draft.hold?.shape ?? drawing.shape, geodesic).length;
    if (typeof held === "number") expect(held).toBeLessThan(count);
  }
  expect(edits).toBeGreaterThan(500);
});
