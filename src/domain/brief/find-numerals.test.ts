import { expect, test } from "vitest";
import { evenText } from "./even-text.ts";
import { findNumerals } from "./find-numerals.ts";

test.each([
  ["二百五十亩", [250]],
  ["一万五", [15_000]],
  ["一万零五", [10_005]],
  ["一百零五", [105]],
  ["两千三", [2300]],
  ["十五", [15]],
  ["百亩", [100]],
  ["三亿五千万元", [350_000_000]],
  ["3亿5000万元", [350_000_000]],
  ["２００亩", [200]],
  ["1，200，000 ㎡", [1_200_000]],
  ["２．５万", [25_000]],
  ["二〇二七年", [2027]],
  ["半年", [0.5]],
  ["两三年", [3]],
  ["1억 5천만 위안", [150_000_000]],
  ["3만 5000평", [35_000]],
  ["오천 평", [5000]],
  ["삼 년 내", [3]],
  ["two hundred and fifty", [250]],
  ["twenty-five", [25]],
  ["one and a half years", [1.5]],
  ["half a million", [500_000]],
  ["half a square kilometre", [0.5]],
  ["200k sqm", [200_000]],
  ["2.1bn", [2_100_000_000]],
  ["3.2 million", [3_200_000]],
  ["10 to 20", [10, 20]],
  ["1.5.2", [1.5]],
])("the numbers of %s", (written, values) => {
  expect(findNumerals(evenText(written)).map(({ value }) => value)).toEqual(values);
});

test.each(["", "港口", "nothing", "m.", "이 사람", "하나의 구역", "…"])(
  "%s holds no number",
  (written) => {
    expect(findNumerals(evenText(written))).toEqual([]);
  },
);
