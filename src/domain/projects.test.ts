import { expect, test } from "vitest";
import type { Fact } from "./catalog.ts";
import { type ProjectRow, sumsOf } from "./projects.ts";

const row = (value: number, change: Partial<Fact> = {}): ProjectRow => ({
  project: {} as ProjectRow["project"],
  area: null,
  size: null,
  due: null,
  investment: {
    id: `fact/${value}`,
    indicator: { id: "total-investment", zh: "", en: "", ko: "" },
    value,
    unit: "亿元",
    year: 2023,
    kind: "plan",
    comparator: "=",
    ...change,
  } as Fact,
});

test("only like is added to like, and one alone is no sum", () => {
  const rows = [
    row(0.1),
    row(0.2),
    row(5, { year: 2017 }),
    row(7, { kind: "baseline" }),
    row(9, { unit: "万元" }),
    row(11, { comparator: ">=" }),
    { ...row(1), investment: null },
  ];
  expect(sumsOf(rows).map(({ value, facts }) => [value, facts.length])).toEqual([[0.3, 2]]);
});
