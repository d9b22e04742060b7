import { expect, test } from "vitest";
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { hasEnded, keyFacts } from "./figures.ts";

const fact = (id: string, change: Partial<Fact>): Fact =>
  ({
    id: `fact/${id}`,
    subject: "zone/a",
    indicator: { id },
    value: 1,
    unit: "家",
    year: 2023,
    kind: "baseline",
    evidence: { source: "source/003" },
    ...change,
  }) as Fact;

const archiveOf = (facts: Fact[], keyFigures: Record<string, string[]> = {}): Archive =>
  ({
    facts: new Map([["zone/a", facts]]),
    factById: new Map(facts.map((one) => [one.id, one])),
    sources: new Map([
      ["source/002", { status: "draft" }],
      ["source/003", { status: "official" }],
    ]),
    details: { keyFigures },
  }) as unknown as Archive;

const facts = [
  fact("firms", {}),
  fact("money", { unit: "亿元" }),
  fact("open", { unit: "亿元", kind: "target", year: 2030 }),
  fact("expired", { unit: "亿元", kind: "target", year: 2020 }),
  fact("draft", { unit: "亿元", evidence: { source: "source/002" } as Fact["evidence"] }),
  fact("other", { subject: "park/b", unit: "亿元" }),
  fact("words", { value: null, unit: "无" }),
];

test("open targets come before states, and expired, drafted and others' figures after", () => {
  const best = keyFacts(archiveOf(facts), "zone/a", 3, 2026).map(({ id }) => id.slice(5));
  expect(best).toEqual(["open", "money", "draft"]);
});

test("what an editor has chosen comes first, and one measure stands once", () => {
  const archive = archiveOf([...facts, fact("again", { indicator: { id: "money" } as never })], {
    "zone/a": ["fact/firms"],
  });
  const best = keyFacts(archive, "zone/a", 9, 2026).map(({ id }) => id.slice(5));
  expect(best[0]).toBe("firms");
  expect(best).not.toContain("again");
  expect(best).not.toContain("words");
});

test("a target has ended when its year is past, a state never", () => {
  expect(hasEnded(fact("a", { kind: "target", year: 2025 }), 2026)).toBe(true);
  expect(hasEnded(fact("a", { kind: "target", year: 2026 }), 2026)).toBe(false);
  expect(hasEnded(fact("a", { kind: "target", year: null }), 2026)).toBe(false);
  expect(hasEnded(fact("a", { kind: "baseline", year: 2016 }), 2026)).toBe(false);
});
