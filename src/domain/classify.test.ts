import { expect, test } from "vitest";
import { classify, type ValueClass } from "./classify.ts";
import { classMethods } from "./view.ts";

/** Repeatable numbers from 0 to 1. */
const numbers = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

/** Lists of one to nine values with ties, small and large, below and above zero. */
const samples = Array.from({ length: 300 }, (_, index) => {
  const next = numbers(index + 1);
  const scale = 10 ** Math.floor(next() * 5);
  return Array.from({ length: 1 + Math.floor(next() * 9) }, () =>
    Math.round((next() - 0.2) * scale),
  );
});

const bounds = (classes: readonly ValueClass[]) => classes.map(({ from, to }) => [from, to]);

test.each(classMethods)("%s: every value is in one class, and classes ascend", (method) => {
  for (const sample of samples) {
    for (let count = 1; count <= 5; count += 1) {
      const classes = classify(sample, method, count);
      expect(classes.flatMap(({ values }) => values)).toEqual(sample.toSorted((a, b) => a - b));
      expect(classes.length).toBeLessThanOrEqual(Math.min(count, new Set(sample).size));
      classes.forEach(({ from, to, values }, index) => {
        const next = classes[index + 1];
        expect(from).toBeLessThanOrEqual(to);
        if (next) expect(to).toBeLessThanOrEqual(next.from);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(from);
          expect(value).toBeLessThanOrEqual(to);
          const isElsewhere = classes.some(
            (other, at) => at !== index && other.values.includes(value),
          );
          expect(isElsewhere).toBe(false);
        }
        if (method !== "equal") expect(values.length).toBeGreaterThan(0);
      });
    }
  }
});

const spread = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

/** Every way to part ascending distinct values in so many runs. */
const partings = (distinct: readonly number[], count: number): number[][][] =>
  count === 1
    ? [[[...distinct]]]
    : distinct.slice(1).flatMap((_, index) =>
        partings(distinct.slice(index + 1), count - 1)
          .filter((rest) => rest.length === count - 1)
          .map((rest) => [distinct.slice(0, index + 1), ...rest]),
      );

test("natural breaks leave the least spread of all ways to part the values", () => {
  for (const sample of samples) {
    const distinct = [...new Set(sample)].sort((a, b) => a - b);
    const count = Math.min(3, distinct.length);
    const best = Math.min(
      ...partings(distinct, count).map((parts) =>
        parts.reduce((sum, part) => sum + spread(sample.filter((one) => part.includes(one))), 0),
      ),
    );
    const found = classify(sample, "natural", 3).reduce(
      (sum, { values }) => sum + spread(values),
      0,
    );
    expect(found).toBeCloseTo(best, 6);
  }
});

test("classes of equal width may be empty, and say their bounds all the same", () => {
  expect(classify([1, 2, 10], "equal", 3)).toEqual([
    { from: 1, to: 4, values: [1, 2] },
    { from: 4, to: 7, values: [] },
    { from: 7, to: 10, values: [10] },
  ]);
});

test("quantiles hold about as many values each, and never part equal ones", () => {
  expect(bounds(classify([1, 2, 3, 4, 5, 6], "quantile", 3))).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(classify([1, 1, 1, 1, 9], "quantile", 3).map(({ values }) => values)).toEqual([
    [1, 1, 1, 1],
    [9],
  ]);
});

test("natural breaks stand at the gaps", () => {
  expect(bounds(classify([108, 106, 5, 3, 2, 2, 2], "natural", 2))).toEqual([
    [2, 5],
    [106, 108],
  ]);
});

test("no values, no classes; one value, one class", () => {
  for (const method of classMethods) {
    expect(classify([], method, 3)).toEqual([]);
    expect(classify([4, 4], method, 3)).toEqual([{ from: 4, to: 4, values: [4, 4] }]);
  }
});
