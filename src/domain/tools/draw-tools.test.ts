import { expect, test } from "vitest";
import { loadGeodesic } from "#domain/geodesic.ts";
import { positionAt } from "#domain/local-plane.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import { drawArrow } from "./draw-arrow.ts";
import { drawCircle } from "./draw-circle.ts";
import { drawLine } from "./draw-line.ts";
import { drawPoint } from "./draw-point.ts";
import { drawPolygon } from "./draw-polygon.ts";
import { drawText } from "./draw-text.ts";
import { tools } from "./registry.ts";
import {
  type Draft,
  emptyDraft,
  type Tool,
  type ToolContext,
  type ToolEdit,
  type ToolInput,
} from "./tool.ts";

const context: ToolContext = { geodesic: await loadGeodesic(), drawing: null };

/** A point so many pixels east and north of a corner of the city, with 10 metres to a pixel. */
const at = (east: number, north: number): ToolInput => ({
  type: "point",
  point: {
    ...positionAt({ longitude: 122, latitude: 37 }, { east: east * 10, north: north * 10 }),
    metresPerPixel: 10,
  },
});
const finish: ToolInput = { type: "finish" };
const undo: ToolInput = { type: "undo" };
const back: ToolInput = { type: "back" };
const words = (text: string): ToolInput => ({ type: "words", words: text });
const radius = (metres: number): ToolInput => ({ type: "radius", metres });

/** What is drawn, and the draft that is left: null once the tool is put away. */
const run = (tool: Tool, inputs: readonly ToolInput[]) => {
  let draft: Draft | null = emptyDraft;
  const edits: ToolEdit[] = [];
  for (const input of inputs) {
    if (!draft) break;
    const { draft: next, edit }: ReturnType<Tool["answer"]> = tool.answer(draft, input, context);
    if (edit) edits.push(edit);
    if (next !== undefined) draft = next;
  }
  return { draft, edits };
};

/** A drawing in short: its kind, how many points it has, or its radius. */
const say = (shape: Shape): string => {
  switch (shape.type) {
    case "line":
    case "arrow":
      return `${shape.type} ${shape.course.length}`;
    case "polygon":
      return `polygon ${shape.polygons.map((rings) => rings.map((ring) => ring.length))}`;
    case "circle":
      return `circle ${Math.round(shape.radius)}`;
    default:
      return shape.type;
  }
};

const three = [at(0, 0), at(50, 0), at(50, 80)];

test.each<[string, Tool, ToolInput[], string[], number | null]>([
  ["every click is a point", drawPoint, [at(0, 0), at(5, 0)], ["point", "point"], 0],
  ["a point waits for nothing", drawPoint, [undo, finish], [], 0],
  ["Esc puts the points away", drawPoint, [at(0, 0), back], ["point"], null],
  ["a double click ends a line", drawLine, [...three, at(51, 80)], ["line 3"], 0],
  ["a word ends a line", drawLine, [...three, finish], ["line 3"], 0],
  ["after a line comes the next", drawLine, [...three, finish, at(0, 0)], ["line 3"], 1],
  ["a line needs two points", drawLine, [at(0, 0), finish], [], 1],
  ["a line loses its last point", drawLine, [...three, undo, finish], ["line 2"], 0],
  ["Esc takes points before the tool", drawLine, [at(0, 0), back], [], 0],
  ["Esc puts the line away", drawLine, [at(0, 0), back, back], [], null],
  ["an area is closed on its first point", drawPolygon, [...three, at(1, 1)], ["polygon 4"], 0],
  ["an area needs three points", drawPolygon, [at(0, 0), at(50, 0), finish], [], 2],
  ["an arrow may bend", drawArrow, [...three, finish], ["arrow 3"], 0],
  ["a circle runs through a point", drawCircle, [at(0, 0), at(0, 100)], ["circle 997"], 0],
  ["a circle has a typed radius", drawCircle, [at(0, 0), radius(2500)], ["circle 2500"], 0],
  ["a circle needs a centre", drawCircle, [radius(2500)], [], 0],
  ["a double click is no circle", drawCircle, [at(0, 0), at(1, 0)], [], 1],
  ["a circle has a radius", drawCircle, [at(0, 0), radius(0), radius(-5), radius(2e6)], [], 1],
  ["a circle loses its centre", drawCircle, [at(0, 0), undo], [], 0],
  ["words need a place", drawText, [words("a"), finish], [], 0],
  ["a place needs words", drawText, [at(0, 0), words("  "), finish], [], 1],
  ["words stand at their place", drawText, [at(0, 0), words("a"), finish], ["text"], 0],
  ["the place can be shown anew", drawText, [at(0, 0), words("a"), at(9, 9)], [], 1],
  ["Esc drops the words before the tool", drawText, [at(0, 0), words("a"), back], [], 0],
])("%s", (_name, tool, inputs, drawn, left) => {
  const { draft, edits } = run(tool, inputs);
  expect(edits.map((edit) => say(edit.shape))).toEqual(drawn);
  expect(draft === null ? null : draft.points.length).toBe(left);
});

test("a text carries its words without what surrounds them", () => {
  const { edits } = run(drawText, [at(0, 0), words(" 滨海 "), finish]);
  expect(edits).toMatchObject([{ type: "draw", words: "滨海" }]);
});

test("a ring runs counter-clockwise, whichever way it was drawn", () => {
  const rings = [three, three.toReversed()].map((inputs) => {
    const [edit] = run(drawPolygon, [...inputs, finish]).edits;
    return edit?.shape.type === "polygon" ? (edit.shape.polygons[0]?.[0] ?? []) : [];
  });
  for (const ring of rings) {
    const doubled = ring.slice(1).reduce((sum, [east, north], index) => {
      const [fromEast, fromNorth] = ring[index] ?? [0, 0];
      return sum + fromEast * north - east * fromNorth;
    }, 0);
    expect(doubled).toBeGreaterThan(0);
    expect(ring.at(-1)).toEqual(ring[0]);
  }
});

test("without the formula a circle waits for it, or for its radius", () => {
  const centre = { ...emptyDraft, points: run(drawCircle, [at(0, 0)]).draft?.points ?? [] };
  const bare = { geodesic: null, drawing: null };
  expect(drawCircle.answer(centre, at(0, 100), bare)).toEqual({});
  expect(drawCircle.answer(centre, radius(100), bare).edit?.shape).toMatchObject({ radius: 100 });
});

test("whatever is done, what is drawn is whole, and what begins a drawing can be undone to nothing", () => {
  let seed = 11;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  let drawn = 0;
  for (const tool of tools.filter(({ purpose }) => purpose === "draw")) {
    let draft = emptyDraft;
    for (let step = 0; step < 4000; step += 1) {
      const inputs = [at(random(60), random(60)), finish, undo, words("a"), radius(random(9000))];
      const input = inputs[random(5)] as ToolInput;
      const { draft: next, edit } = tool.answer(draft, input, context);
      if (edit) {
        drawn += 1;
        expect(say(edit.shape)).toMatch(
          /^(point|text|(line|arrow) ([2-9]|\d\d+)|polygon ([4-9]|\d\d+)|circle [1-9]\d*)$/,
        );
        expect((next ?? draft).points).toEqual([]);
      }
      draft = next ?? draft;
      let undone = draft;
      for (let left = draft.points.length; left > 0; left -= 1)
        undone = tool.answer(undone, undo, context).draft ?? undone;
      expect(undone.points).toEqual([]);
    }
  }
  expect(drawn).toBeGreaterThan(1000);
});
