import { expect, test } from "vitest";
import { sayDistance, sayPart, sayQuantity } from "./quantity.ts";

test("850亿元 is the same value in every language", () => {
  expect(sayQuantity(850, "亿元", "zh")).toBe("850亿元");
  expect(sayQuantity(850, "亿元", "en")).toBe("CNY 85 bn");
  expect(sayQuantity(850, "亿元", "ko")).toBe("850억 위안");
});

test("a changed unit keeps every digit", () => {
  expect(sayQuantity(3408.18, "亿元", "en")).toBe("CNY 340.818 bn");
  expect(sayQuantity(291.46, "万人", "en")).toBe("2.9146 m people");
  expect(sayQuantity(85.4, "万平方米", "en")).toBe("854,000 m²");
});

test("a range has both ends", () => {
  expect(sayQuantity(10, "%", "zh", 12)).toBe("10–12%");
});

test("one of what is counted has no s in English", () => {
  expect(sayQuantity(1, "小时", "en")).toBe("1 hour");
  expect(sayQuantity(3, "小时", "en")).toBe("3 hours");
  expect(sayQuantity(1, "小时", "en", 2)).toBe("1–2 hours");
});

test("a rank is said as one", () => {
  expect([sayQuantity(4, "位", "zh"), sayQuantity(4, "位", "en")]).toEqual(["第 4 位", "no. 4"]);
});

test("distances turn to kilometres from one on", () => {
  expect([sayDistance(700, "zh"), sayDistance(2200, "en")]).toEqual(["700 m", "2.2 km"]);
});

test("a part is rounded neither to nothing nor to all", () => {
  expect([0, 0.001, 0.126, 0.997, 1 - 1e-9, 1].map(sayPart)).toEqual([
    "0%",
    "<1%",
    "13%",
    ">99%",
    "100%",
    "100%",
  ]);
});
