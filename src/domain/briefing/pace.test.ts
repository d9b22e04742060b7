import { expect, test } from "vitest";
import type { Scene } from "#domain/story/story-schema.ts";
import { paceOf } from "./pace.ts";

const scenes = [20, 30, 10].map((dwell) => ({ dwell }) as Scene);

test.each([
  ["in the scene whose time it is", 2, 35, 0],
  ["in its last second", 2, 49.5, 0],
  ["at its very end", 2, 50, 0],
  ["ahead", 3, 35, -15],
  ["behind", 1, 27, 7],
  ["behind after the last", 3, 100, 40],
])("a briefing is %s", (_what, scene, elapsed, late) => {
  expect(paceOf({ scenes }, scene, elapsed)).toEqual({ planned: 60, late });
});
