/** Briefs are read well, always the same, and never by words that do not stand in them. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { areaWords } from "#domain/brief/area-words.ts";
import { industryWords } from "#domain/brief/industry-words.ts";
import { type BriefReading, readBrief } from "#domain/brief/read-brief.ts";
import { buildVocabulary } from "#domain/brief/vocabulary.ts";
import { seededRandom } from "#domain/seeded-random.ts";
import type { IndexSlice } from "#domain/slice.ts";
import { canonicalItems } from "./briefs/canonical-items.ts";
import { readBriefs, scoreBriefs } from "./briefs/score-briefs.ts";

const index: IndexSlice = JSON.parse(
  readFileSync(new URL("../public/data/slices/index.json", import.meta.url), "utf8"),
);
const vocabulary = buildVocabulary(index);

const read = (brief: string): BriefReading => readBrief(brief, vocabulary);

const items = (brief: string): string[] =>
  canonicalItems(read(brief), vocabulary).map(({ importance, what }) =>
    `${importance} ${what}`.trim(),
  );

/** The reported half has 50 briefs; these of them had not been shown in any earlier split while rules were written. */
const unseen: readonly string[] = JSON.parse(readFileSync("tests/briefs/unseen.json", "utf8"));

test("the reported half of the annotated briefs is read with F1 of 0.85 or more, in each language too", () => {
  const briefs = readBriefs("report");
  expect(briefs).toHaveLength(50);
  for (const [group, { f1 }] of Object.entries({
    ...scoreBriefs(briefs, () => "all"),
    ...scoreBriefs(briefs, ({ language }) => language),
    ...scoreBriefs(
      briefs.filter(({ id }) => unseen.includes(id)),
      () => "unseen",
    ),
  }))
    expect(f1, group).toBeGreaterThanOrEqual(0.85);
});

test("the half the rules were tuned on, and the importance of what is read", () => {
  for (const half of ["tune", "report"] as const) {
    const { all } = scoreBriefs(readBriefs(half), () => "all");
    expect(all?.f1).toBeGreaterThanOrEqual(half === "tune" ? 0.95 : 0.85);
    expect(all?.importance).toBeGreaterThanOrEqual(0.9);
  }
});

test("a score counts what is wrong and what is missing", () => {
  const brief = {
    id: "x",
    language: "zh",
    text: "需要200亩，靠港口，一定要在文登",
    items: [],
  } as const;
  const score = (wanted: string[]) => scoreBriefs([{ ...brief, items: wanted }], () => "all").all;
  expect(score(["size:133333-", "near:port", "must inside:district/wendeng"])).toMatchObject({
    right: 3,
    extra: 0,
    missed: 0,
    f1: 1,
    importance: 1,
  });
  expect(
    score(["size:133334-", "near:port:5000", "inside:district/wendeng", "targets"]),
  ).toMatchObject({
    right: 2,
    extra: 1,
    missed: 2,
    importance: 0.5,
  });
});

test.each([
  // The one of the plan.
  [
    "需要200亩、靠港口、做海洋生物,三年内投产",
    ["industry:chain/marine-biology", "size:133333-", "near:port:10000", "production:3y"],
  ],
  // What the firm has is no wish.
  ["我们现有厂房30亩，员工400人，想要新地80亩", ["size:53333-"]],
  ["Our plant in Busan covers 3 ha near the port. We need 5 ha.", ["size:50000-"]],
  ["현재 공장 1,000평을 보유하고 있으며 3천평 부지를 찾고 있습니다", ["size:9917-"]],
  [
    "我们在青岛港附近有一个10亩的仓库。现在要在威海港旁边再找50亩。",
    ["size:33333-", "near:port:10000"],
  ],
  ["A 60-employee company, founded 1998, seeks 2 ha", ["size:20000-"]],
  // Refusals and indifference.
  ["不需要靠港口、机场，只要300亩", ["size:200000-"]],
  ["港口远近无所谓，要靠近高铁站", ["near:station:10000"]],
  ["No need for a port, airport or station. 30 mu.", ["size:20000-"]],
  ["5 ha, no port needed, 200 jobs", ["size:50000-", "staff:200"]],
  [
    "The airport does not matter, the railway station does not either. 2 ha",
    ["size:20000-", "near:station:10000"],
  ],
  ["공항은 필요 없습니다. 항만 인접 필수", ["must near:port:10000"]],
  ["乳山不考虑，文登或荣成都行", ["inside:district/wendeng", "inside:district/rongcheng"]],
  ["Anywhere except Rushan, 4 ha", ["size:40000-"]],
  // Not too far is near; a refusal of distance is none of the port.
  ["不要离港口太远", ["near:port:10000"]],
  ["not far from the airport", ["near:airport:30000"]],
  ["항구에서 멀지 않은 곳", ["near:port:10000"]],
  ["远离港口的地块，50亩", ["size:33333-"]],
  // Distances, and what is none.
  ["距机场和高铁站均不超过30公里", ["near:airport:30000", "near:station:30000"]],
  ["离港口5公里、机场40公里以内", ["near:port:5000", "near:airport:40000"]],
  ["within 5 km of the port and 40 km of an airport", ["near:port:5000", "near:airport:40000"]],
  ["离高铁站20分钟车程", ["near:station:10000"]],
  ["水深10米的港口附近", ["near:port:10000"]],
  ["从港口出口到韩国，100亩", ["size:66667-"]],
  // Words that are part of others.
  ["做港口物流，30亩", ["industry:cluster/port-logistics", "size:20000-"]],
  ["在临港区建厂", ["inside:zone/lingang"]],
  ["进入中德产业园", ["inside:park/china-germany"]],
  ["汽车站旁边", []],
  ["we bought shoeboxes", []],
  // Importance.
  ["最好在高区，初村镇也行", ["nice inside:zone/gaoqu", "nice inside:township/chucun"]],
  ["国家级开发区（必须），300亩", ["must type:zone", "size:200000-", "must honours:national"]],
  [
    "Ideally, near the port; at least 3 suppliers are a must",
    ["nice near:port:10000", "must enterprises"],
  ],
  ["靠港口优先、必须有大学", ["nice near:port:10000", "must platforms"]],
  [
    "必备条件：\n1. 靠近港口\n2. 200亩以上\n加分项：\n1. 有孵化器",
    ["must size:133333-", "must near:port:10000", "nice platforms"],
  ],
  ["港口必须在10公里内", ["must near:port:10000"]],
  ["the port must be within 8 km", ["must near:port:8000"]],
  ["必须临港，3公里以内", ["must near:port:3000"]],
  // Land and floors.
  ["用地1.2万平方米，厂房5000平", ["size:12000-", "floor:5000"]],
  ["연면적 3,000평", ["floor:9917"]],
  ["不少于100亩，不超过150亩", ["size:66667-100000"]],
  ["总用地200亩，其中一期80亩", ["size:133333-"]],
  // Sums that are no investment, times that are no production.
  ["年产值10亿元，注册资本1亿元，总投资3亿元", ["investment:300000000"]],
  ["两年拿地，三年达产", []],
  ["2027年10月投产", ["production:@2027"]],
  ["production 1.5 years after the contract", ["production:1.5y"]],
  ["10个月内投产", ["production:0.83y"]],
  ["27年底投产", ["production:@2027"]],
  ["2027년을 목표로 양산 예정", ["production:@2027"]],
  ["请问工业用地多少钱一亩？", []],
] as const)("%s", (brief, expected) => {
  expect(items(brief)).toEqual(expected);
});

test("firms and platforms come with how many and of what", () => {
  const { criteria } = read("至少三家医疗器械龙头企业，两个海洋生物重点实验室");
  expect(criteria.map(({ criterion: { wish } }) => wish)).toContainEqual({
    kind: "enterprises",
    industries: ["chain/medical-devices"],
    least: 3,
  });
  expect(criteria.map(({ criterion: { wish } }) => wish)).toContainEqual({
    kind: "platforms",
    industries: ["chain/marine-biology"],
    least: 2,
  });
});

test("a criterion begins as the words have it: necessity rules out, preference weighs less", () => {
  const settings = (brief: string) =>
    read(brief).criteria.map(({ criterion: { importance, weight, unknownPasses } }) => [
      importance,
      weight,
      unknownPasses,
    ]);
  expect(settings("必须靠港口")).toEqual([["must", 4, true]]);
  expect(settings("靠港口")).toEqual([["nice", 3, true]]);
  expect(settings("最好靠港口")).toEqual([["nice", 2, true]]);
});

test("what is refused and what cannot be judged is told, not dropped", () => {
  const brief = "200亩，不需要机场，离高铁站20分钟车程，投资3000万美元";
  const { declined, unread } = read(brief);
  const quote = (words: readonly { start: number; end: number }[]) =>
    words.map(({ start, end }) => brief.slice(start, end)).join("…");
  expect(
    declined.map(({ criterion, words }) => [
      criterion.wish.kind,
      criterion.importance,
      quote(words),
    ]),
  ).toEqual([["near", "off", "不需要机场"]]);
  expect(unread.map(({ reason, words }) => [reason, quote(words)])).toEqual([
    ["time", "20分钟"],
    ["currency", "3000万美元"],
  ]);
});

test("each criterion quotes the words it came from, in the text as given", () => {
  const brief = "我们必须要２００亩左右，　靠 近港口５公里以内。";
  expect(
    read(brief).criteria.map(({ criterion, words }) => [
      criterion.wish.kind,
      words.map(({ start, end }) => brief.slice(start, end)),
    ]),
  ).toEqual([
    ["size", ["必须要２００亩左右"]],
    ["near", ["近港口５公里以内"]],
  ]);
});

test("our lists of words name what is in the catalog, once each", () => {
  const known = new Set(index.entities.map(({ id }) => id));
  const ids = industryWords.flatMap(({ id, kin }) => [id, ...kin]);
  expect([...ids, ...Object.keys(areaWords)].filter((id) => !known.has(id))).toEqual([]);
  const words = industryWords.flatMap(({ zh, en, ko }) => [...new Set([...zh, ...en, ...ko])]);
  const twice = words.filter((word, at) => words.indexOf(word) !== at);
  expect(twice).toEqual([]);
  expect(words.filter((word) => word !== word.toLowerCase().trim() || word === "")).toEqual([]);
});

test("each name of an industry in the catalog is read as an industry, in three languages", () => {
  const industries = index.entities.filter(({ type }) => type === "cluster" || type === "chain");
  const missed = industries.flatMap(({ id, name }) =>
    [name.zh, name.en, name.ko]
      .filter((word) => {
        const [first] = read(word).criteria;
        const wish = first?.criterion.wish;
        return !(wish?.kind === "industry" && (wish.industries.includes(id) || word.length < 3));
      })
      .map((word) => `${id} ${word}`),
  );
  // Two characters that begin many other words.
  expect(missed).toEqual(["cluster/science-innovation 科创"]);
});

/** Pieces of briefs and of nonsense, put together at random but always the same. */
const pieces = [
  ...readBriefs("tune").flatMap(({ text }) => text.split(/(?<=[，。,. ])/)),
  "必须",
  "不需要",
  "最好",
  "无所谓",
  "must ",
  "no ",
  "ideally ",
  "반드시 ",
  "필요 없음 ",
  "现有",
  "二百五十",
  "１２",
  "3.5",
  "亩",
  "평",
  " ha ",
  "km",
  "港口",
  "airport",
  "역에서 ",
  "(",
  ")",
  "、",
  "：",
  "\n",
  "\u0000",
  "😀",
  "\ud83d",
  "İ",
  "ǅ",
  "ﬁ",
  "𠮷",
  "\u0301",
  "~",
  "-",
  "至",
  "以上",
];

const randomBrief = (random: () => number): string =>
  Array.from(
    { length: Math.floor(random() * 14) },
    () => pieces[Math.floor(random() * pieces.length)] ?? "",
  ).join("");

test("whatever is written is read the same twice, by words that stand in it", () => {
  const random = seededRandom(20_251);
  for (let round = 0; round < 1500; round += 1) {
    const brief = randomBrief(random);
    const reading = read(brief);
    expect(read(brief)).toEqual(reading);
    const { criteria, beyond, declined, unread } = reading;
    for (const { words } of [...criteria, ...beyond, ...declined, ...unread]) {
      expect(words.length, brief).toBeGreaterThan(0);
      let last = -1;
      for (const { start, end } of words) {
        expect(start, brief).toBeGreaterThan(last);
        expect(end, brief).toBeGreaterThan(start);
        expect(end, brief).toBeLessThanOrEqual(brief.length);
        expect(brief.slice(start, end).trim(), brief).not.toBe("");
        last = end;
      }
    }
    for (const { criterion } of criteria)
      if (criterion.wish.kind === "near") expect(criterion.wish.within).toBeGreaterThan(0);
  }
});

test("a sentence about something else takes no criterion away", () => {
  for (const { text } of readBriefs("tune"))
    for (const added of ["今天天气不错。", "Kind regards, Anna.", "감사합니다."])
      expect(items(`${text}\n${added}`), text).toEqual(items(text));
});
