import { expect, test } from "vitest";
import type { Fact } from "#domain/catalog.ts";
import type { PositionedPath } from "#domain/path-map.ts";
import { sayGap, sayPaths, sayPosition } from "./say-path.ts";

const fact = (change: Partial<Fact>): Fact => ({
  id: "fact/003-1",
  subject: "zone/gaoqu",
  indicator: { id: "gdp", zh: "", en: "", ko: "" },
  value: 350,
  comparator: ">=",
  unit: "亿元",
  year: 2028,
  kind: "target",
  evidence: { source: "source/003", section: "一", offset: 1, figure: "1" },
  ...change,
});
const state = fact({ kind: "baseline", value: 225, year: 2024, comparator: "=" });

const entry = (
  target: Partial<Fact>,
  baseline: Fact | null,
  status: PositionedPath["path"]["status"],
  position: PositionedPath["position"] = null,
): PositionedPath => ({
  path: {
    fact: fact(target),
    value: 350,
    subject: null,
    area: null,
    topic: null,
    baseline,
    growth: null,
    status,
    outcome: null,
  },
  position,
});

const position = { year: 2026, value: 280.624, comparator: ">=", gap: 55.624, elapsed: 2 } as const;

test("a caption says both values, both years, how the target stands, and what is derived as derived", () => {
  expect(sayPaths([entry({}, state, "open", position)], "zh")).toBe(
    "225亿元 → 不低于 350亿元\n2024 → 2028\n2026 年应到 不低于 280.6亿元（推算）",
  );
  expect(sayPaths([entry({}, state, "expired-outcome-unknown")], "en")).toBe(
    "CNY 22.5 bn → at least CNY 35 bn\n2024 → 2028 · Expired",
  );
});

test("a caption says what is not stated, and how many targets are not drawn", () => {
  expect(sayPaths([], "zh")).toBe("目标未载明");
  expect(sayPaths([entry({ year: null }, state, "undated")], "zh")).toBe(
    "225亿元 → 不低于 350亿元\n2024 → 年份未载明",
  );
  const alone = entry({}, null, "open");
  expect(sayPaths([alone, alone], "zh")).toBe("目标 不低于 350亿元\n2028 · 未到期\n另有 1 条目标");
});

test("the gap is that of the numbers shown, shares in points", () => {
  expect(sayGap(position, "亿元", "zh")).toBe("55.6亿元");
  expect(sayGap({ value: 5, gap: -1 }, "%", "zh")).toBe("−1 个百分点");
  expect(sayPosition({ value: 5, valueMax: 6.00004, comparator: "~" }, "%", "en")).toBe(
    "about 5–6%",
  );
});
