import { expect, test } from "vitest";
import { splitSaid } from "./split-said.ts";

test("finds figures, years and names among the words", () => {
  expect(splitSaid("到{fact/a-b#year}年，{zone/gaoqu}达{fact/a-b}。")).toEqual([
    { as: "words", words: "到" },
    { as: "year", id: "fact/a-b" },
    { as: "words", words: "年，" },
    { as: "name", id: "zone/gaoqu" },
    { as: "words", words: "达" },
    { as: "value", id: "fact/a-b" },
    { as: "words", words: "。" },
  ]);
});

test("leaves words as they are where nothing is filled in, also beside broken braces", () => {
  expect(splitSaid("{没有} {fact/} 完")).toEqual([{ as: "words", words: "{没有} {fact/} 完" }]);
  expect(splitSaid("")).toEqual([]);
});
