import { expect, test } from "vitest";
import type { Fact } from "./catalog.ts";
import { markLines } from "./mark-lines.ts";
import type { Statement } from "./reading.ts";

const statement = (offset: number, length: number): Statement => ({
  kind: "fact",
  fact: { id: `fact/${offset}` } as Fact,
  section: "一",
  offset,
  length,
});

test("lines are cut where statements begin and end, and nothing of the text is lost", () => {
  const original = "一𠀀二12家三\n\n四34个";
  const lines = markLines(original, [statement(3, 3), statement(4, 2), statement(10, 3)]);
  expect(
    lines.map(({ start, stretches }) => [
      start,
      stretches.map(({ text, statements }) => `${text}:${statements.length}`),
    ]),
  ).toEqual([
    [0, ["一𠀀二:0", "1:1", "2家:2", "三:0"]],
    [9, ["四:0", "34个:1"]],
  ]);
  expect(lines.map(({ stretches }) => stretches.map(({ text }) => text).join(""))).toEqual([
    "一𠀀二12家三",
    "四34个",
  ]);
});
