import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { findableIndicators, indicatorIdOf, placeOfIndicator } from "./indicators.ts";

const fact = (indicator: string, subject: string, change: Partial<Fact> = {}): Fact => ({
  id: `fact/003-${indicator}-${subject.replace("/", "-")}-${change.year ?? 0}`,
  subject,
  indicator: { id: indicator, zh: "研发", en: "R&D", ko: "연구" },
  value: 1,
  comparator: "=",
  unit: "%",
  year: null,
  kind: "baseline",
  evidence: { source: "source/003", section: "三", offset: 1, figure: "1" },
  ...change,
});

const zones = ["gaoqu", "jingqu"].map((name) => ({
  id: `zone/${name}`,
  type: "zone" as const,
  name: { zh: name, en: name, ko: name },
  aliases: [],
  keys: [],
  geometry: {
    layer: "zones",
    feature: name,
    accuracy: "indicative" as const,
    errorMetres: 3000,
    method: "township-cells" as const,
  },
}));

const archiveOf = (facts: Fact[] | null) =>
  buildArchive(
    { schemaVersion: 1, dataVersion: "2026-01-01", sources: [], entities: zones },
    facts && {
      schemaVersion: 1,
      dataVersion: "2026-01-01",
      summaries: {},
      mentions: {},
      facts,
      relations: [],
      conflicts: [],
      topics: {},
      entered: [],
      keyFigures: {},
      indicatorKeys: { "rd-share": "yan fa" },
    },
  );

test("what several areas share leads to its map", () => {
  const archive = archiveOf([fact("rd-share", "zone/gaoqu"), fact("rd-share", "zone/jingqu")]);
  expect(placeOfIndicator(archive, "rd-share")).toEqual({ kind: "map", theme: "rd-share" });
});

test("what is not shared but aimed at leads to the targets; a commitment without a number does not", () => {
  const target = fact("rd-share", "project/x", { kind: "target" });
  expect(placeOfIndicator(archiveOf([target]), "rd-share")).toEqual({ kind: "targets" });
  const commitment = { ...target, value: null };
  expect(placeOfIndicator(archiveOf([commitment]), "rd-share")).toEqual({
    kind: "panel",
    subject: "project/x",
  });
});

test("all else leads to whom most is said of", () => {
  const archive = archiveOf([
    fact("rd-share", "project/x"),
    fact("rd-share", "project/y", { year: 2021 }),
    fact("rd-share", "project/y", { year: 2022 }),
  ]);
  expect(placeOfIndicator(archive, "rd-share")).toEqual({ kind: "panel", subject: "project/y" });
  expect(placeOfIndicator(archive, "unheard-of")).toBeNull();
});

test("an indicator is found once, with its pinyin; none before the details are there", () => {
  const [only, ...others] = findableIndicators(
    archiveOf([fact("rd-share", "zone/gaoqu"), fact("rd-share", "zone/jingqu")]),
  );
  expect(others).toEqual([]);
  expect([only?.name.zh, only?.keys]).toEqual(["研发", ["yan fa"]]);
  expect(only && indicatorIdOf(only)).toBe("rd-share");
  expect(findableIndicators(archiveOf(null))).toEqual([]);
});
