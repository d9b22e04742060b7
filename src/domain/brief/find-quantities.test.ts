import { expect, test } from "vitest";
import { evenText } from "./even-text.ts";
import { findQuantities } from "./find-quantities.ts";

/** What is found, as the words it stands in, its bound and its ends. */
const read = (written: string) =>
  findQuantities(evenText(written)).map(({ start, end, measure, bound, value, valueMax }) => [
    written.slice(start, end),
    measure,
    bound,
    Math.round(value * 100) / 100,
    Math.round(valueMax * 100) / 100,
  ]);

test.each([
  ["200亩", ["200亩", "area", "bare", 133_333.33, 133_333.33]],
  ["大约２００亩左右", ["大约２００亩左右", "area", "about", 133_333.33, 133_333.33]],
  ["至少一百五十亩", ["至少一百五十亩", "area", "least", 100_000, 100_000]],
  ["不少于200亩", ["不少于200亩", "area", "least", 133_333.33, 133_333.33]],
  ["不超过30亩", ["不超过30亩", "area", "most", 20_000, 20_000]],
  ["200多亩", ["200多亩", "area", "least", 133_333.33, 133_333.33]],
  ["60至90亩", ["60至90亩", "area", "range", 40_000, 60_000]],
  ["３～６亩", ["３～６亩", "area", "range", 2000, 4000]],
  ["3-5万平方米", ["3-5万平方米", "area", "range", 30_000, 50_000]],
  ["0.5平方公里", ["0.5平方公里", "area", "bare", 500_000, 500_000]],
  ["15万㎡", ["15万㎡", "area", "bare", 150_000, 150_000]],
  ["33公顷", ["33公顷", "area", "bare", 330_000, 330_000]],
  ["121평", ["121평", "area", "bare", 400, 400]],
  ["3천평 이상", ["3천평 이상", "area", "least", 9917.36, 9917.36]],
  ["약 3만 평 정도", ["약 3만 평 정도", "area", "about", 99_173.55, 99_173.55]],
  ["30무 규모", ["30무", "area", "bare", 20_000, 20_000]],
  ["2헥타르 이하", ["2헥타르 이하", "area", "most", 20_000, 20_000]],
  ["30 mu", ["30 mu", "area", "bare", 20_000, 20_000]],
  ["2 km²", ["2 km²", "area", "bare", 2_000_000, 2_000_000]],
  ["5,000 sq m or more", ["5,000 sq m or more", "area", "least", 5000, 5000]],
  ["between 20 and 30 hectares", ["between 20 and 30 hectares", "area", "range", 200_000, 300_000]],
  ["no more than 10 km", ["no more than 10 km", "length", "most", 10_000, 10_000]],
  ["not less than 10 ha", ["not less than 10 ha", "area", "least", 100_000, 100_000]],
  ["within 5 nautical miles", ["within 5 nautical miles", "length", "most", 9260, 9260]],
  ["半小时车程", ["半小时", "minutes", "bare", 30, 30]],
  ["三年内", ["三年内", "years", "most", 3, 3]],
  ["两年半", ["两年半", "years", "bare", 2.5, 2.5]],
  ["18 months", ["18 months", "years", "bare", 1.5, 1.5]],
  ["RMB 300m", ["RMB 300m", "yuan", "bare", 300_000_000, 300_000_000]],
  ["5亿元以上", ["5亿元以上", "yuan", "least", 500_000_000, 500_000_000]],
  ["3억 위안", ["3억 위안", "yuan", "bare", 300_000_000, 300_000_000]],
  ["US$30 million", ["US$30 million", "foreign", "bare", 30_000_000, 30_000_000]],
  ["500억 원", ["500억 원", "foreign", "bare", 50_000_000_000, 50_000_000_000]],
  ["about 200 skilled workers", ["about 200 skilled workers", "people", "about", 200, 200]],
  ["Headcount: 420", ["Headcount: 420", "people", "bare", 420, 420]],
])("%s", (written, expected) => {
  expect(read(written)).toEqual([expected]);
});

test("two figures side by side are two", () => {
  expect(read("20 ha and 30 employees").map(([words]) => words)).toEqual(["20 ha", "30 employees"]);
  expect(read("港口5公里、机场30公里").map(([words]) => words)).toEqual(["5公里", "30公里"]);
});

test.each(["100平台", "3米粉", "a 12-step programme", "5만큼", "电话1385"])(
  "%s measures nothing we look for",
  (written) => {
    expect(read(written).filter(([, measure]) => measure === "area")).toEqual([]);
  },
);

test("unlike units make no range", () => {
  expect(read("10公里到20亩").map(([, , bound]) => bound)).toEqual(["bare", "bare"]);
});
