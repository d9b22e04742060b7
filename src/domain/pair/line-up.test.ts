import { expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import type { Conflict, Fact } from "#domain/catalog.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { type ThematicChoice, thematicOf } from "#domain/thematic.ts";
import { countShown } from "./count-shown.ts";
import { lineUp, subtract } from "./line-up.ts";
import { suggestMoment } from "./suggest-moment.ts";

const evidence = { source: "source/003", section: "三", offset: 1, figure: "1" };

const entity = (id: string): IndexEntity => ({
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
});

let count = 0;
const fact = (subject: string, change: Partial<Fact> = {}): Fact => {
  count += 1;
  return {
    id: `fact/003-${count}`,
    subject,
    indicator: { id: "rd-share", zh: "研发", en: "R&D", ko: "연구" },
    value: 1,
    comparator: "=",
    unit: "%",
    year: 2016,
    kind: "baseline",
    evidence,
    ...change,
  };
};

const archiveOf = (facts: Fact[], conflicts: Conflict[] = []) =>
  buildArchive(
    {
      schemaVersion: 1,
      dataVersion: "2026-01-01",
      sources: [],
      entities: ["city/weihai", "zone/gaoqu", "zone/jingqu", "zone/lingang"].map(entity),
    },
    {
      schemaVersion: 1,
      dataVersion: "2026-01-01",
      summaries: {},
      mentions: {},
      facts,
      relations: [],
      conflicts,
      topics: {},
      entered: [],
      keyFigures: {},
      indicatorKeys: {},
    },
  );

const apart = (a: Partial<Fact>, b: Partial<Fact>, conflicts: Conflict[] = []) => {
  const [from, to] = [fact("zone/gaoqu", a), fact("zone/gaoqu", b)];
  const { difference, why } = subtract(archiveOf([from, to], conflicts), from, to);
  return why ?? `${difference?.comparator} ${difference?.value} ${difference?.unit}`;
};

test("a target less a state is the way between them, without the dust of decimals", () => {
  expect(apart({ value: 55.8 }, { value: 60.1, year: 2021, kind: "target" })).toBe("= 4.3 %");
  expect(apart({ value: 0.3 }, { value: 0.1, year: null })).toBe("= -0.2 %");
});

test("a bound on one side is a bound on the difference, turned round on what is taken away", () => {
  expect(apart({}, { value: 3, comparator: ">=" })).toBe(">= 2 %");
  expect(apart({ comparator: ">=" }, { value: 3 })).toBe("<= 2 %");
  expect(apart({ comparator: "<=" }, { value: 3, comparator: ">=" })).toBe(">= 2 %");
  expect(apart({ comparator: "~" }, { value: 3, comparator: "~" })).toBe("~ 2 %");
  expect(apart({ comparator: ">=" }, { value: 3, comparator: ">=" })).toBe("bounds");
  expect(apart({ comparator: "~" }, { value: 3, comparator: ">=" })).toBe("bounds");
  expect(apart({ valueMax: 2 }, { value: 3 })).toBe("bounds");
});

test("only like is subtracted from like", () => {
  expect(apart({ unit: "亿元" }, { unit: "万元", value: 25000 })).toBe("= 1.5 亿元");
  expect(apart({ unit: "亿元" }, { unit: "%" })).toBe("units");
  expect(apart({ unit: "位" }, { unit: "位", value: 2 })).toBe("ranks");
  expect(apart({}, { kind: "plan" })).toBe("kinds");
  expect(apart({ kind: "history" }, {})).toBe("kinds");
  expect(apart({ kind: "plan" }, { kind: "plan", value: 3 })).toBe("= 2 %");
  expect(apart({ note: { zh: "全口径", en: "all", ko: "전체" } }, {})).toBe("definitions");
  expect(apart({ kind: "target" }, { kind: "target", value: null })).toBe("silent");
  const one = fact("zone/gaoqu");
  expect(subtract(archiveOf([one]), one, one).why).toBe("same-figure");
});

test("what is known to be defined otherwise is not subtracted", () => {
  const [from, to] = [fact("zone/gaoqu"), fact("zone/gaoqu", { year: 2020, value: 4 })];
  const conflict: Conflict = {
    id: "conflict/1",
    kind: "definition-differs",
    facts: [from.id],
    explanation: { zh: "", en: "", ko: "" },
  };
  expect(subtract(archiveOf([from, to]), from, to).difference?.value).toBe(3);
  expect(subtract(archiveOf([from, to], [conflict]), from, to).why).toBe("definitions");
});

const facts = [
  fact("zone/gaoqu", { value: 4, year: 2020 }),
  fact("zone/gaoqu", { value: 5.5, year: 2023, kind: "target" }),
  fact("zone/jingqu", { value: 3, year: 2020 }),
  fact("zone/jingqu", { value: 3.5, year: 2021, kind: "target" }),
  fact("zone/jingqu", { value: 3.7, year: 2023, kind: "target" }),
  fact("city/weihai", { value: 2, year: 2020 }),
];
const archive = archiveOf(facts);
const choice = (change: Partial<ThematicChoice> = {}): ThematicChoice => ({
  indicator: "rd-share",
  year: null,
  kind: null,
  level: "zones",
  display: "fill",
  classing: "natural",
  ...change,
});

test("areas stand in line, those of which something is said first, the city before the silent", () => {
  const states = thematicOf(archive, choice({ year: 2020, kind: "baseline" }));
  const targets = thematicOf(archive, choice({ year: 2023, kind: "target" }));
  const rows = lineUp(archive, states, targets);
  expect(
    rows.map(({ area, a, b, difference, why }) => [
      area.id,
      a?.value,
      b?.value,
      why ?? difference?.value,
    ]),
  ).toEqual([
    ["zone/gaoqu", 4, 5.5, 1.5],
    ["zone/jingqu", 3, 3.7, 0.7],
    ["city/weihai", 2, null, "silent"],
    ["zone/lingang", null, null, "silent"],
  ]);
});

test("values of different indicators stand in line and are never subtracted", () => {
  const counts = thematicOf(archive, choice({ indicator: "count-commitments" }));
  const rows = lineUp(archive, thematicOf(archive, choice()), counts);
  expect(rows.find(({ area }) => area.id === "zone/gaoqu")).toMatchObject({
    a: { value: 4 },
    b: { value: 1 },
    difference: null,
    why: "indicators",
  });
  expect(lineUp(archive, null, null)).toEqual([]);
});

test("two maps of one indicator share their classes, so that a colour means the same on both", () => {
  const moment = { year: 2023, kind: "target" } as const;
  const other = { indicator: "rd-share", ...moment };
  const alone = thematicOf(archive, choice({ year: 2020, kind: "baseline" }));
  const a = thematicOf(archive, choice({ year: 2020, kind: "baseline", pair: { other } }));
  const b = thematicOf(
    archive,
    choice({
      ...moment,
      pair: { other: { indicator: "rd-share", year: 2020, kind: "baseline" } },
    }),
  );
  expect(alone?.most).toBe(4);
  expect(a?.most).toBe(5.5);
  expect(b?.classes.map(({ from, to }) => [from, to])).toEqual(
    a?.classes.map(({ from, to }) => [from, to]),
  );
  expect(a?.classes).not.toEqual(alone?.classes);
});

test("a thematic map is the same object as long as nothing that shapes it changes", () => {
  const beside = (indicator: string, year: number) =>
    thematicOf(archive, choice({ pair: { other: { indicator, year, kind: null } } }));
  expect(beside("rd-share", 2023)).toBe(beside("rd-share", 2023));
  expect(beside("rd-share", 2023)).not.toBe(beside("rd-share", 2021));
  expect(beside("count-commitments", 2023)).toBe(thematicOf(archive, choice()));
});

test("the moment of which most areas can be held against the chosen one is suggested", () => {
  expect(suggestMoment(archive, choice())).toEqual({ year: 2023, kind: "target" });
  expect(suggestMoment(archive, choice({ year: 2023, kind: "target" }))).toEqual({
    year: 2020,
    kind: "baseline",
  });
  expect(suggestMoment(archive, choice({ indicator: "count-commitments" }))).toBeNull();
  expect(suggestMoment(archiveOf([fact("zone/gaoqu"), fact("zone/jingqu")]), choice())).toBeNull();
});

test("what two maps draw is counted by type, with what only one of them draws", () => {
  const entities = ["zone/gaoqu", "zone/jingqu", "city/weihai", "park/one"].map(entity);
  const rows = countShown(
    entities,
    ({ id }) => id !== "park/one",
    ({ id }) => id === "city/weihai" || id === "zone/gaoqu",
  );
  expect(rows.map(({ onlyA, onlyB, ...row }) => [row, onlyA.map(({ id }) => id), onlyB])).toEqual([
    [{ type: "zone", a: 2, b: 1 }, ["zone/jingqu"], []],
    [{ type: "city", a: 1, b: 1 }, [], []],
  ]);
});
