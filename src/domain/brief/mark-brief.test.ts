import { expect, test } from "vitest";
import { markBrief } from "./mark-brief.ts";

test("a brief is cut where words begin and end, and nothing of it is lost", () => {
  const brief = "必须国家级开发区，200亩";
  const stretches = markBrief(brief, [
    [
      { start: 2, end: 8 },
      { start: 0, end: 2 },
    ],
    [{ start: 5, end: 8 }],
    [{ start: 9, end: 13 }],
  ]);
  expect(stretches.map(({ text, owners }) => [text, owners])).toEqual([
    ["必须", [0]],
    ["国家级", [0]],
    ["开发区", [0, 1]],
    ["，", []],
    ["200亩", [2]],
  ]);
  expect(stretches.map(({ text }) => text).join("")).toBe(brief);
});

test("a brief from which nothing is read is one stretch, an empty one none", () => {
  expect(markBrief("你好", [])).toEqual([{ start: 0, text: "你好", owners: [] }]);
  expect(markBrief("", [])).toEqual([]);
});
