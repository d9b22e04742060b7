import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Conflict, Fact, Relation } from "./catalog.ts";
import { everything } from "./filter.ts";
import { defaultList } from "./list-query.ts";
import { areUnlike, groupEntities, likeSums, sortEntities, statedOf } from "./list-rows.ts";
import { listTable } from "./list-table.ts";
import type { DetailsSlice, IndexEntity, IndexSlice } from "./slice.ts";

const entity = (id: string, change: Partial<IndexEntity> = {}): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh: id, en: id, ko: id },
  aliases: [],
  keys: [],
  geometry: null,
  ...change,
});

const evidence = { source: "source/003", section: "三", offset: 1, figure: "1" };
const relate = (from: string, type: Relation["type"], to: string): Relation => ({
  from,
  type,
  to,
  evidence,
});

const fact = (id: string, subject: string, value: number, change: Partial<Fact> = {}): Fact => ({
  id: `fact/003-${id}`,
  subject,
  indicator: { id: "investment", zh: "投资", en: "Investment", ko: "투자" },
  value,
  comparator: "=",
  unit: "亿元",
  year: 2020,
  kind: "plan",
  evidence,
  ...change,
});

const archiveOf = (facts: Fact[], conflicts: Conflict[] = []) =>
  buildArchive(
    {
      sources: [{ id: "source/003", title: { zh: "方案" }, status: "official" }],
      entities: [
        entity("city/weihai"),
        entity("zone/gaoqu"),
        entity("project/a"),
        entity("project/b"),
        entity("project/c"),
      ],
    } as unknown as IndexSlice,
    {
      facts,
      relations: [relate("project/a", "located-in", "zone/gaoqu")],
      conflicts,
      mentions: {},
      keyFigures: {},
    } as unknown as DetailsSlice,
  );

const list = (change = {}) => ({ ...defaultList, indicators: ["investment"], ...change });

test("figures are added up only where unit, year, kind and comparator are the same", () => {
  const archive = archiveOf([
    fact("a", "project/a", 1.1),
    fact("b", "project/b", 2.2),
    fact("c", "project/c", 5, { year: 2021 }),
  ]);
  const sums = likeSums(archive, archive.index.entities, "investment", everything);
  expect(sums.map(({ value }) => value)).toEqual([3.3]);
  expect(sums[0]?.facts).toHaveLength(2);
});

test("a whole is never added to its part", () => {
  const archive = archiveOf([fact("whole", "zone/gaoqu", 9), fact("a", "project/a", 1)]);
  expect(likeSums(archive, archive.index.entities, "investment", everything)).toEqual([]);
});

test("figures of which a contradiction says that they are defined apart are never added up", () => {
  const facts = [fact("a", "project/a", 1), fact("b", "project/b", 2)];
  const archive = archiveOf(facts, [
    { id: "conflict/a", kind: "definition-differs", facts: ["fact/003-a"] } as Conflict,
  ]);
  expect(likeSums(archive, archive.index.entities, "investment", everything)).toEqual([]);
});

test("shares and ranks are never added up", () => {
  const share = { unit: "%" } as const;
  const archive = archiveOf([fact("a", "project/a", 1, share), fact("b", "project/b", 2, share)]);
  expect(likeSums(archive, archive.index.entities, "investment", everything)).toEqual([]);
});

test("a state stands before a target, the latest first, and the filter decides what is asked", () => {
  const archive = archiveOf([
    fact("plan", "project/a", 1),
    fact("old", "project/a", 2, { kind: "baseline", year: 2016 }),
    fact("new", "project/a", 3, { kind: "baseline", year: 2019 }),
  ]);
  expect(statedOf(archive, "project/a", "investment", everything)?.value).toBe(3);
  const plans = { ...everything, kinds: ["plan"] as const };
  expect(statedOf(archive, "project/a", "investment", plans)?.value).toBe(1);
});

test("what is not stated stands last, whichever way the rest is turned; unlike figures are known", () => {
  const archive = archiveOf([fact("a", "project/a", 1), fact("b", "project/b", 2)]);
  const order = (isDown: boolean) =>
    sortEntities(
      archive,
      archive.index.entities,
      list({ sort: { by: "investment", isDown } }),
      everything,
      "zh",
    )
      .slice(0, 3)
      .map(({ id }) => id);
  expect(order(true)).toEqual(["project/b", "project/a", "city/weihai"]);
  expect(order(false)).toEqual(["project/a", "project/b", "city/weihai"]);
  expect(areUnlike([fact("a", "project/a", 1), fact("b", "project/b", 2)])).toBe(false);
  expect(areUnlike([fact("a", "project/a", 1), fact("b", "project/b", 2, { year: 2021 })])).toBe(
    true,
  );
});

test("groups by area put what lies nowhere last", () => {
  const archive = archiveOf([]);
  const groups = groupEntities(archive, archive.index.entities, "area");
  expect(groups.map(({ key }) => key)).toEqual(["zone/gaoqu", null]);
});

test("the file has the columns of the list, and evidence beside every figure", () => {
  const archive = archiveOf([fact("a", "project/a", 1)]);
  const table = listTable(
    archive,
    archive.index.entities.filter(({ id }) => id === "project/a"),
    list({ columns: ["area"] }),
    everything,
    2026,
  );
  const row = Object.fromEntries(
    table.columns.map((column, index) => [column, table.rows[0]?.[index]]),
  );
  expect(row).toMatchObject({
    id: "project/a",
    area: "zone/gaoqu",
    "investment.value": 1,
    "investment.unit": "亿元",
    "investment.kind": "plan",
    "investment.source": "source/003",
    "investment.offset": 1,
  });
  expect(table.columns).not.toContain("type");
});
