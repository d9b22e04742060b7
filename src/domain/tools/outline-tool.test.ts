import { describe, expect, test } from "vitest";
import { measureArea } from "./measure-area.ts";
import { measureLength } from "./measure-length.ts";
import { tools } from "./registry.ts";
import { type Draft, emptyDraft, type Tool, type ToolInput } from "./tool.ts";

/** A point so many pixels east and north of a corner of the city, with 10 metres to a pixel. */
const at = (east: number, north: number): ToolInput => ({
  type: "point",
  point: {
    longitude: 122 + (east * 10) / 88_900,
    latitude: 37 + (north * 10) / 111_320,
    metresPerPixel: 10,
  },
});
const finish: ToolInput = { type: "finish" };
const undo: ToolInput = { type: "undo" };
const back: ToolInput = { type: "back" };

const context = { geodesic: null, drawing: null };

const answerAll = (tool: Tool, inputs: readonly ToolInput[]): Draft | null =>
  inputs.reduce<Draft | null>((draft, input) => {
    if (draft === null) return null;
    const { draft: next } = tool.answer(draft, input, context);
    return next === undefined ? draft : next;
  }, emptyDraft);

const told = (tool: Tool, inputs: readonly ToolInput[]) => {
  const draft = answerAll(tool, inputs);
  return draft && [draft.points.length, draft.isDone];
};

describe("a line", () => {
  test.each([
    ["grows point by point", [at(0, 0), at(50, 0), at(50, 80)], [3, false]],
    ["is finished by a double click", [at(0, 0), at(50, 0), at(51, 0)], [2, true]],
    ["is finished by word", [at(0, 0), at(50, 0), finish], [2, true]],
    ["needs two points", [at(0, 0), finish], [1, false]],
    ["is not begun and finished by one double click", [at(0, 0), at(1, 0)], [1, false]],
    [
      "takes no more points once it is finished",
      [at(0, 0), at(50, 0), finish, at(9, 90)],
      [2, true],
    ],
    ["may lead back to its start", [at(0, 0), at(50, 0), at(50, 80), at(0, 0)], [4, false]],
    ["is opened again by a step back", [at(0, 0), at(50, 0), finish, undo], [2, false]],
    ["loses its last point", [at(0, 0), at(50, 0), undo], [1, false]],
    ["has nothing to lose at first", [undo], [0, false]],
    ["gives up its points before the tool", [at(0, 0), back], [0, false]],
    ["is put away with the tool", [at(0, 0), back, back], null],
  ])("%s", (_name, inputs, expected) => {
    expect(told(measureLength, inputs)).toEqual(expected);
  });
});

describe("a ring", () => {
  const three = [at(0, 0), at(50, 0), at(50, 80)];
  test.each([
    ["is closed on its first point", [...three, at(2, 3)], [3, true]],
    ["is not closed beside it", [...three, at(9, 0)], [4, false]],
    ["is closed by a double click", [...three, at(50, 81)], [3, true]],
    ["needs three points", [at(0, 0), at(50, 0), finish], [2, false]],
    ["needs three points to be closed", [at(0, 0), at(50, 0), at(1, 1)], [3, false]],
  ])("%s", (_name, inputs, expected) => {
    expect(told(measureArea, inputs)).toEqual(expected);
  });
});

test("whatever a step changed, a step back restores", () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (const tool of tools.filter(({ purpose }) => purpose === "measure")) {
    let draft = emptyDraft;
    let changes = 0;
    for (let step = 0; step < 10_000; step++) {
      const input = [at(random(40), random(40)), at(random(40), random(40)), finish, undo][
        random(4)
      ];
      const { draft: next } = tool.answer(draft, input as ToolInput, context);
      if (!next) continue;
      if (input?.type !== "undo") {
        changes++;
        expect(tool.answer(next, undo, context).draft).toEqual(draft);
      }
      // Some start anew, so that short drawings are met as often as long ones.
      draft = random(12) === 0 ? emptyDraft : next;
    }
    expect(changes).toBeGreaterThan(1000);
  }
});
