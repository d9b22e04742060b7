import { expect, test } from "vitest";
import { followWishes, isHeard, noWishes, type WishEvent } from "./wishes.ts";

const wished: WishEvent = { type: "wished" };
const asked: WishEvent = { type: "asked" };
const answered = (number: number): WishEvent => ({ type: "answered", number });
const after = (...events: WishEvent[]) => events.reduce(followWishes, noWishes);

test.each([
  ["before anything is wished", [], true],
  ["while a wish is on its way", [wished], false],
  ["once it is taken up", [wished, answered(1)], true],
  ["when only an older one is", [wished, wished, answered(1)], false],
  ["once the last one is", [wished, wished, answered(1), answered(2)], true],
  ["when a wish has been lost on the way", [wished, asked, asked, asked], true],
])("what the stage says holds or not: %s", (_when, events, holds) => {
  expect(isHeard(after(...events))).toBe(holds);
});
