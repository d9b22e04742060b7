import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import type { Fact, Relation } from "./catalog.ts";
import type { IndexEntity } from "./slice.ts";
import { classIndexOf, type ThematicChoice, thematicOf } from "./thematic.ts";
import { themesOf } from "./themes.ts";

const evidence = { source: "source/003", section: "三", offset: 1, figure: "1" };

const entity = (id: string, change: Partial<IndexEntity> = {}): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh: id, en: id, ko: id },
  aliases: [],
  keys: [],
  geometry: {
    layer: "zones",
    feature: id,
    accuracy: "indicative",
    errorMetres: 3000,
    method: "township-cells",
  },
  ...change,
});

const fact = (subject: string, change: Partial<Fact> = {}): Fact => ({
  id: `fact/003-${subject.replace("/", "-")}-${change.kind ?? "baseline"}-${change.year ?? 0}`,
  subject,
  indicator: { id: "rd-share", zh: "研发", en: "R&D", ko: "연구" },
  value: 1,
  comparator: "=",
  unit: "%",
  year: 2022,
  kind: "baseline",
  evidence,
  ...change,
});

const lies = (from: string, to: string): Relation => ({ from, type: "located-in", to, evidence });

const areas = [
  entity("city/weihai"),
  entity("zone/gaoqu"),
  entity("zone/jingqu"),
  entity("zone/lingang"),
  entity("district/wendeng"),
];

const archiveOf = (facts: Fact[], relations: Relation[] = [], others: IndexEntity[] = []) =>
  buildArchive(
    {
      schemaVersion: 1,
      dataVersion: "2026-01-01",
      sources: [],
      entities: [...areas, ...others],
    },
    {
      schemaVersion: 1,
      dataVersion: "2026-01-01",
      summaries: {},
      mentions: {},
      facts,
      relations,
      conflicts: [],
      topics: {},
      entered: [],
      keyFigures: {},
      indicatorKeys: {},
    },
  );

const choice = (change: Partial<ThematicChoice> = {}): ThematicChoice => ({
  indicator: "rd-share",
  year: null,
  kind: null,
  level: "zones",
  display: "fill",
  classing: "natural",
  ...change,
});

const shared = [
  fact("zone/gaoqu", { value: 5.5, year: 2023, kind: "target" }),
  fact("zone/gaoqu", { value: 4, year: 2020 }),
  fact("zone/jingqu", { value: 3.5, year: 2021, kind: "target" }),
  fact("city/weihai", { value: 2.48, year: 2021 }),
];
const statedIds = (facts: Fact[], others: IndexEntity[] = []) =>
  themesOf(archiveOf(facts, [], others))
    .filter(({ source }) => source === "stated")
    .map(({ id }) => id);

test("an indicator is a theme when two areas share it in one unit, the city among them", () => {
  expect(statedIds([fact("zone/gaoqu"), fact("zone/jingqu")])).toEqual(["rd-share"]);
  expect(statedIds([fact("zone/gaoqu"), fact("city/weihai")])).toEqual(["rd-share"]);
  expect(statedIds([fact("zone/gaoqu"), fact("zone/jingqu", { unit: "亿元" })])).toEqual([]);
  expect(statedIds([fact("zone/gaoqu"), fact("zone/gaoqu", { year: 2020 })])).toEqual([]);
  expect(statedIds([fact("zone/gaoqu"), fact("zone/jingqu", { value: null })])).toEqual([]);
});

test("a zone of another city is never compared, nor is what lies within an area taken for the area", () => {
  const peer = entity("peer/suzhou", { geometry: null });
  const park = entity("park/one");
  expect(statedIds([fact("zone/gaoqu"), fact("peer/suzhou")], [peer])).toEqual([]);
  expect(
    statedIds([fact("zone/gaoqu"), fact("park/one", { area: "zone/jingqu" })], [park]),
  ).toEqual([]);
});

test("takes a state before a target, and the latest; an area of which nothing is stated has no value", () => {
  const thematic = thematicOf(archiveOf(shared), choice());
  expect(thematic?.rows.map(({ area, value }) => [area.id, value])).toEqual([
    ["zone/gaoqu", 4],
    ["zone/jingqu", 3.5],
    ["zone/lingang", null],
  ]);
  expect(thematic?.rows.map(({ value }) => classIndexOf(thematic, value))).toEqual([1, 0, -1]);
  expect(thematic?.city.facts.map(({ value }) => value)).toEqual([2.48]);
});

test("says in what the values are unlike", () => {
  const unlikeness = (facts: Fact[]) => thematicOf(archiveOf(facts), choice())?.unlikeness;
  expect(unlikeness(shared)).toEqual({ years: true, kinds: true, unknownYears: false });
  expect(unlikeness([fact("zone/gaoqu"), fact("zone/jingqu")])).toEqual({
    years: false,
    kinds: false,
    unknownYears: false,
  });
  expect(unlikeness([fact("zone/gaoqu"), fact("zone/jingqu", { year: null })])).toEqual({
    years: false,
    kinds: false,
    unknownYears: true,
  });
});

test("a year and a kind leave only what is stated of them", () => {
  const values = (change: Partial<ThematicChoice>) =>
    thematicOf(archiveOf(shared), choice(change))?.rows.map(({ value }) => value);
  expect(values({ kind: "target" })).toEqual([5.5, 3.5, null]);
  expect(values({ kind: "target", year: 2023 })).toEqual([5.5, null, null]);
  expect(values({ year: "unstated" })).toEqual([null, null, null]);
  expect(thematicOf(archiveOf(shared), choice())?.moments).toEqual([
    { kind: "baseline", year: 2020 },
    { kind: "target", year: 2023 },
    { kind: "target", year: 2021 },
  ]);
});

test("counts what the documents put in an area; nothing put there is no zero", () => {
  const park = entity("park/one");
  const archive = archiveOf([], [lies("park/one", "zone/gaoqu")], [park]);
  const rows = thematicOf(archive, choice({ indicator: "count-parks" }))?.rows;
  expect(rows?.map(({ value }) => value)).toEqual([1, null, null]);
  expect(rows?.[0]?.counted?.entities).toEqual([park]);
});

test("all located is a zero only where there is something to locate", () => {
  const lost = entity("project/lost", { geometry: null, isUnlocated: true });
  const archive = archiveOf(
    [],
    [lies("park/one", "zone/gaoqu"), lies("project/lost", "zone/jingqu")],
    [entity("park/one"), lost],
  );
  const rows = thematicOf(archive, choice({ indicator: "count-unlocated" }))?.rows;
  expect(rows?.map(({ value }) => value)).toEqual([0, 1, null]);
});

test("compares the areas of which more is known unless a link says which", () => {
  const levelOf = (facts: Fact[]) => thematicOf(archiveOf(facts), choice({ level: null }))?.level;
  expect(levelOf([fact("zone/gaoqu"), fact("city/weihai")])).toBe("zones");
  expect(levelOf([fact("district/wendeng"), fact("city/weihai")])).toBe("districts");
});

test("an indicator nobody knows shows nothing", () => {
  expect(thematicOf(archiveOf(shared), choice({ indicator: "happiness" }))).toBeNull();
  expect(thematicOf(null, choice())).toBeNull();
});
