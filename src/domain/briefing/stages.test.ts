import { expect, test } from "vitest";
import { followStages, isLost, noStages, type StageEvent } from "./stages.ts";

const heard = (stage: string): StageEvent => ({ type: "heard", stage });
const left = (stage: string): StageEvent => ({ type: "left", stage });
const asked: StageEvent = { type: "asked" };
const after = (...events: StageEvent[]) => events.reduce(followStages, noStages);

test("a stage that answers is not lost, one that does not is after three questions", () => {
  expect(isLost(after(heard("a"), asked, asked, heard("a"), asked, asked))).toBe(false);
  expect(isLost(after(heard("a"), asked, asked, asked))).toBe(true);
  expect(isLost(after(asked, asked, asked))).toBe(true);
});

test("a stage that is loaded anew is taken up at once, under its new name", () => {
  expect(after(heard("a"), left("a"), heard("b")).mine).toBe("b");
});

test("another stage beside a living one does not take its place, but that of a lost one", () => {
  const both = after(heard("a"), heard("b"));
  expect(both).toMatchObject({ mine: "a", others: { b: 0 } });
  const answering = [asked, asked, asked].reduce(
    (stages, event) => followStages(followStages(stages, event), heard("b")),
    both,
  );
  expect(answering).toMatchObject({ mine: "b", missed: 0, others: {} });
});

test("other stages that go or fall silent are forgotten", () => {
  expect(after(heard("a"), heard("b"), left("b")).others).toEqual({});
  expect(after(heard("a"), heard("b"), asked, asked, asked).others).toEqual({});
});
