import { expect, test } from "vitest";
import { seededRandom } from "#domain/seeded-random.ts";
import { weightedSum } from "./weighted-sum.ts";

test("the sums are those of the published example", () => {
  // The numerical example of "Weighted sum model", Wikipedia, after Fishburn (1967) and Triantaphyllou (2000).
  const weights = [0.2, 0.15, 0.4, 0.25];
  const sums = [
    [25, 20, 15, 30],
    [10, 30, 20, 30],
    [30, 10, 30, 10],
  ].map((values) => weightedSum(weights, values, 30).low);
  expect(sums.map((sum) => sum.toFixed(2))).toEqual(["21.50", "22.00", "22.00"]);
});

test("what is unknown is neither nought nor full: the sum is an interval, and says how much of it is known", () => {
  expect(weightedSum([3, 1, 4], [1, 0.5, null])).toEqual({
    low: 3.5 / 8,
    high: 7.5 / 8,
    known: 3.5 / 4,
    share: 0.5,
  });
  expect(weightedSum([2, 2], [null, null])).toEqual({ low: 0, high: 1, known: null, share: 0 });
  expect(weightedSum([0, 0], [1, 1]).known).toBeNull();
});

test("a value that comes to be known, whatever it is, keeps the sum inside the interval", () => {
  const random = seededRandom(3);
  for (let run = 0; run < 500; run += 1) {
    const weights = Array.from({ length: 5 }, () => 1 + Math.floor(random() * 5));
    const values = weights.map(() => (random() < 0.4 ? null : random()));
    const before = weightedSum(weights, values);
    const after = weightedSum(
      weights,
      values.map((value) => value ?? random()),
    );
    expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-12);
    expect(after.high).toBeLessThanOrEqual(before.high + 1e-12);
    expect(after).toMatchObject({ share: 1 });
    expect(before.share).toBeCloseTo(
      weights.reduce((sum, weight, at) => sum + (values[at] === null ? 0 : weight), 0) /
        weights.reduce((sum, weight) => sum + weight, 0),
    );
  }
});
