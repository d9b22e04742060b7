import { expect, test } from "vitest";
import { seededRandom } from "#domain/seeded-random.ts";
import { dethroningOf } from "./dethroning.ts";
import { doubtOf } from "./doubt.ts";

const tableOf = (seed: number, candidates: number, criteria: number): number[][] => {
  const random = seededRandom(seed);
  return Array.from({ length: candidates }, () => Array.from({ length: criteria }, random));
};

test("the shares are those of weights drawn evenly from the simplex", () => {
  // With two criteria the first weight is even between 0 and 1: it decides at 1/2 and at 3/4.
  const even = doubtOf([
    [1, 0],
    [0, 1],
  ]);
  expect(even[0]?.first).toBeCloseTo(0.5, 1);
  const [strong, weak] = doubtOf([
    [0.5, 0.5],
    [2 / 3, 0],
  ]);
  expect(weak?.first).toBeCloseTo(0.25, 1);
  expect(strong?.first).toBeCloseTo(0.75, 1);
});

test("the same seed gives the same answer, another seed another, in whatever order the candidates come", () => {
  const values = tableOf(5, 30, 6);
  const doubts = doubtOf(values);
  expect(doubtOf(values)).toEqual(doubts);
  expect(doubtOf(values, 2000, 8)).not.toEqual(doubts);
  expect(doubtOf([...values].reverse())).toEqual([...doubts].reverse());
});

test("one that is best at everything is always first, and those level with it as well", () => {
  const doubts = doubtOf([
    [1, 1, 1],
    [0.2, 0.4, 0.1],
    [1, 1, 1],
    [0, 0, 0],
    [0.1, 0.1, 0],
  ]);
  expect(doubts.map(({ first }) => first)).toEqual([1, 0, 1, 0, 0]);
  expect(doubts.map(({ topThree }) => topThree)).toEqual([1, 1, 1, 0, 0]);
});

test("each set of weights has a first and three at the top", () => {
  const doubts = doubtOf(tableOf(9, 40, 5), 500);
  const sum = (of: "first" | "topThree") => doubts.reduce((all, doubt) => all + doubt[of], 0);
  expect(sum("first")).toBeCloseTo(1, 9);
  expect(sum("topThree")).toBeCloseTo(3, 9);
});

test("the smallest change that dethrones is that of the published formula, and just more of it does", () => {
  // Four alternatives by four criteria; the first one leads.
  const weights = [0.3277, 0.3058, 0.2876, 0.079];
  const values = [
    [0.3088, 0.2897, 0.3867, 0.1922],
    [0.2163, 0.3458, 0.1755, 0.6288],
    [0.4509, 0.2473, 0.1194, 0.0575],
    [0.024, 0.1172, 0.3184, 0.1215],
  ];
  const found = dethroningOf(weights, values);
  expect(found).toMatchObject({ criterion: 3, rival: 1 });
  expect(found?.to).toBeCloseTo(0.079 + (0.3162 - 0.2768) / (0.6288 - 0.1922), 3);
  const sum = (weight: number, row: number) =>
    weights.reduce((all, one, at) => all + (at === 3 ? weight : one) * (values[row]?.[at] ?? 0), 0);
  expect(sum((found?.to ?? 0) - 1e-6, 0)).toBeGreaterThan(sum((found?.to ?? 0) - 1e-6, 1));
  expect(sum((found?.to ?? 0) + 1e-6, 0)).toBeLessThan(sum((found?.to ?? 0) + 1e-6, 1));
});

test("no smaller change of any one weight dethrones", () => {
  const random = seededRandom(11);
  for (let run = 0; run < 60; run += 1) {
    const weights = Array.from({ length: 4 }, () => 1 + Math.floor(random() * 5));
    const sumOf = (row: readonly number[], by: readonly number[]) =>
      row.reduce((sum, value, at) => sum + value * (by[at] ?? 0), 0);
    const values = tableOf(run + 100, 6, 4).sort((a, b) => sumOf(b, weights) - sumOf(a, weights));
    const found = dethroningOf(weights, values);
    const limit = found ? Math.abs(found.to - found.from) : 20;
    for (const [criterion, weight] of weights.entries())
      for (const part of [-1, -0.5, 0.5, 1]) {
        const to = weight + part * limit * 0.999;
        if (to < 0) continue;
        const changed = weights.map((one, at) => (at === criterion ? to : one));
        const [lead = 0, ...others] = values.map((row) => sumOf(row, changed));
        expect(lead).toBeGreaterThanOrEqual(Math.max(...others));
      }
  }
  expect(
    dethroningOf(
      [1, 1],
      [
        [1, 1],
        [0, 0.5],
      ],
    ),
  ).toBeNull();
});
