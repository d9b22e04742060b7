import { expect, test } from "vitest";
import { type Archive, buildArchive } from "./archive.ts";
import type { Relation } from "./catalog.ts";
import { everyDuty } from "./duty-filter.ts";
import { chaptersOfMatters, dutyMatrixOf, summaryOf } from "./duty-matrix.ts";
import { findDuties, freeingParts } from "./find-duties.ts";
import type { IndexEntity } from "./slice.ts";

const entity = (id: string, name = id, keys: string[] = []): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh: name, en: id, ko: id },
  aliases: [],
  keys,
  geometry: null,
});

const relate = (
  [from, type, to]: [string, Relation["type"], string],
  [source, section, offset]: [string, string, number],
): Relation => ({
  from,
  type,
  to,
  evidence: { source: `source/${source}`, section, offset, figure: from },
});

/** Two documents, written down in no order. */
const archive: Archive = buildArchive(
  {
    schemaVersion: 1,
    dataVersion: "2026-01-01",
    sources: [],
    entities: [
      entity("body/science", "市科技局", ["shi ke ji ju"]),
      entity("body/finance", "市财政局"),
      entity("body/commerce", "经区商务局"),
      entity("matter/chains", "产业链循环"),
      entity("matter/talent", "人才"),
      entity("matter/trade", "服务贸易"),
      entity("zone/gaoqu", "高区"),
    ],
  },
  {
    schemaVersion: 1,
    dataVersion: "2026-01-01",
    summaries: {},
    mentions: {},
    facts: [],
    relations: [
      relate(["body/finance", "responsible-for", "matter/chains"], ["003", "三(六)1(1)", 60]),
      relate(["body/science", "responsible-for", "matter/chains"], ["003", "三(六)1(1)", 50]),
      relate(["body/science", "responsible-for", "matter/talent"], ["003", "三(五)3", 40]),
      relate(["body/commerce", "leads-matter", "matter/trade"], ["002", "四(二)", 90]),
      {
        ...relate(["body/finance", "responsible-for", "matter/trade"], ["002", "四(二)", 95]),
        inferred: true,
      },
      relate(["matter/talent", "concerns", "zone/gaoqu"], ["003", "三(五)3", 30]),
    ],
    conflicts: [],
    topics: {},
    entered: [],
    keyFigures: {},
    indicatorKeys: {},
  },
);
const matrix = dutyMatrixOf(archive);
const ids = (rows: readonly { entity: IndexEntity }[]) => rows.map((row) => row.entity.id);
const found = (change: Partial<typeof everyDuty>) => {
  const { matters, bodies } = findDuties(matrix, { ...everyDuty, ...change }, "zh");
  return [ids(matters), ids(bodies)];
};

test("matters stand in reading order, bodies as the documents first name them", () => {
  expect(ids(matrix.matters)).toEqual(["matter/trade", "matter/talent", "matter/chains"]);
  expect(ids(matrix.bodies)).toEqual(["body/commerce", "body/finance", "body/science"]);
  expect(matrix.matters[2]?.duties.map(({ body }) => body.id)).toEqual([
    "body/science",
    "body/finance",
  ]);
});

test("a duty says whether it leads, takes part beside a lead or answers without rank, whether it is inferred, and where it stands", () => {
  expect(matrix.duties.get("body/commerce matter/trade")).toMatchObject({
    role: "lead",
    isInferred: false,
    relation: { evidence: { offset: 90 } },
  });
  expect(matrix.duties.get("body/finance matter/trade")).toMatchObject({
    role: "participant",
    isInferred: true,
  });
  expect(matrix.duties.get("body/science matter/talent")?.role).toBe("responsible");
  expect(matrix.duties.has("body/commerce matter/talent")).toBe(false);
});

test("matters are put under the headings they stand under", () => {
  expect(
    chaptersOfMatters(matrix.matters).map(({ source, section, matters }) => [
      source,
      section,
      matters.length,
    ]),
  ).toEqual([
    ["source/002", "四", 1],
    ["source/003", "三(五)", 1],
    ["source/003", "三(六)", 1],
  ]);
});

test("what the table does not show: who leads, who has most, what nobody leads, who is in both documents", () => {
  const { leaders, busiest, leadless, widest, shared } = summaryOf(matrix);
  expect(ids(leaders)).toEqual(["body/commerce"]);
  expect(ids(busiest)).toEqual(["body/finance", "body/science", "body/commerce"]);
  expect(ids(leadless)).toEqual(["matter/talent", "matter/chains"]);
  expect(ids(widest)[0]).toBe("matter/trade");
  expect(ids(shared)).toEqual(["body/finance"]);
});

test("words find a body with its matters, by name or pinyin, without those who share them", () => {
  const science = [["matter/talent", "matter/chains"], ["body/science"]];
  expect(found({ words: "科技" })).toEqual(science);
  expect(found({ words: "keji" })).toEqual(science);
});

test("words find a matter with all its bodies: by its name, its section, and what it concerns", () => {
  const chains = [["matter/chains"], ["body/finance", "body/science"]];
  expect(found({ words: "产业链" })).toEqual(chains);
  expect(found({ words: "三(六)1" })).toEqual(chains);
  expect(found({ words: "高区" })).toEqual([["matter/talent"], ["body/science"]]);
});

test("a chosen body leaves its matters and stands first among all who share them", () => {
  expect(found({ of: "body/science" })).toEqual([
    ["matter/talent", "matter/chains"],
    ["body/science", "body/finance"],
  ]);
  expect(found({ of: "matter/trade" })).toEqual([
    ["matter/trade"],
    ["body/commerce", "body/finance"],
  ]);
});

test("a document, what is concerned and the lack of a lead narrow it, too", () => {
  expect(found({ source: "source/002" })[0]).toEqual(["matter/trade"]);
  expect(found({ about: "zone/gaoqu" })[0]).toEqual(["matter/talent"]);
  expect(found({ isLeadless: true })[0]).toEqual(["matter/talent", "matter/chains"]);
});

test("bodies may be ordered by number of duties or by name", () => {
  expect(found({ order: "duties" })[1]).toEqual(["body/finance", "body/science", "body/commerce"]);
  expect(found({ order: "name" })[1]).toEqual(["body/commerce", "body/finance", "body/science"]);
});

test("where nothing is found, it is known which part of the filter stands in the way", () => {
  expect(
    freeingParts(matrix, { ...everyDuty, source: "source/002", words: "人才", order: "name" }),
  ).toEqual([
    { part: "words", count: 1 },
    { part: "source", count: 1 },
  ]);
  expect(
    freeingParts(matrix, { ...everyDuty, words: "没有", source: "source/002", of: "body/none" }),
  ).toEqual([]);
});
