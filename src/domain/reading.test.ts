import { expect, test } from "vitest";
import type { Archive } from "./archive.ts";
import type { Evidence, Fact, Relation } from "./catalog.ts";
import { chaptersOf, statementsOf } from "./reading.ts";

const at = (source: string, section: string, offset: number, figure: string): Evidence => ({
  source: `source/${source}`,
  section,
  offset,
  figure,
});

const archive = {
  index: { entities: [{ id: "zone/a", name: { zh: "甲区" } }] },
  details: {
    facts: [
      {
        id: "fact/a",
        evidence: at("003", "一(二)3", 90, "12家"),
        restatedAt: [at("002", "三", 5, "12家"), at("003", "五(一)", 400, "12家")],
      },
      { id: "fact/b", evidence: at("003", "一(二)1", 40, "七个") },
    ] as Fact[],
    relations: [{ from: "zone/a", evidence: at("003", "构建体系/医疗", 41, "甲") }] as Relation[],
    mentions: { "zone/a": [{ source: "source/003", offset: 7 }] },
  },
} as unknown as Archive;

test("what a document says stands in reading order, restatements at their own places", () => {
  const found = statementsOf(archive, "source/003");
  expect(found.map(({ kind, offset, length }) => [kind, offset, length])).toEqual([
    ["mention", 7, 2],
    ["fact", 40, 2],
    ["relation", 41, 1],
    ["fact", 90, 3],
    ["fact", 400, 3],
  ]);
  expect(statementsOf(archive, "source/002").map(({ offset }) => offset)).toEqual([5]);
});

test("chapters are the beginnings of sections", () => {
  const chapters = chaptersOf(statementsOf(archive, "source/003"));
  expect([...chapters].map(([name, members]) => [name, members.length])).toEqual([
    ["一(二)", 2],
    ["构建体系", 1],
    ["五(一)", 1],
  ]);
});
