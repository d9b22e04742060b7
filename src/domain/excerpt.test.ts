import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";

const original = "标题\n  甲乙丙丁12家戊己庚辛\n尾";

test("a figure stands in its line", () => {
  expect(excerptOf(original, { offset: 9, figure: "12家" }, 20)).toEqual({
    before: "甲乙丙丁",
    figure: "12家",
    after: "戊己庚辛",
  });
});

test("what is cut off is marked", () => {
  expect(excerptOf(original, { offset: 9, figure: "12家" }, 2)).toEqual({
    before: "…丙丁",
    figure: "12家",
    after: "戊己…",
  });
});

test("where something else stands there is no excerpt", () => {
  expect(excerptOf(original, { offset: 8, figure: "12家" }, 2)).toBeNull();
});
