import { expect, test } from "vitest";
import { bindFigure } from "./bind-figure.ts";

test.each([
  ["产值100亿元，约占一半", "100", "亿元", "产值{fact/a}，约占一半"],
  ["产值 100 亿元", "100", "亿元", "产值 {fact/a}"],
  ["产值100万元", "100", "亿元", "产值{fact/a}万元"],
  [
    "{fact/b}中的{fact/b#year}年，{zone/a}有100个",
    "100",
    "",
    "{fact/b}中的{fact/b#year}年，{zone/a}有{fact/a}个",
  ],
  ["先100后100", "100", "", "先{fact/a}后100"],
  ["没有", "100", "", "没有"],
])("%s", (words, figure, unit, bound) => {
  expect(bindFigure(words, figure, "{fact/a}", unit)).toBe(bound);
});
