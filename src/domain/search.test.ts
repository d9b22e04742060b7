import { expect, test } from "vitest";
import { buildSearchIndex, search } from "./search.ts";
import type { IndexEntity, IndexSource } from "./slice.ts";

const entity = (id: string, zh: string, aliases: string[], keys: string[]): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh, en: `${zh} in English`, ko: `${zh} 한국어` },
  aliases,
  keys,
  geometry: null,
});

const plan: IndexSource = {
  id: "source/003",
  title: { zh: "创新型城市实施方案", en: "Innovation plan", ko: "혁신 방안" },
  issuer: null,
  documentNumber: "威政字〔2023〕40号",
  published: "2023-07-16",
  status: "official",
  sha256: "0".repeat(64),
  keys: ["chuang xin xing cheng shi shi shi fang an"],
};

const entities = [
  entity("body/gaoqu-committee", "高区管委", [], ["gao qu guan wei"]),
  entity("cluster/medical", "新医药与医疗器械", [], ["xin yi yao yu yi liao qi xie"]),
  entity("district/wendeng", "文登区", ["文登"], ["wen deng qu", "wen deng"]),
  entity("zone/gaoqu", "高区", ["高新区"], ["gao qu", "gao xin qu"]),
];

const index = buildSearchIndex(entities, [plan]);

const find = (query: string) => search(index, query).map(({ id }) => id);

test.each(["gq", "gaoqu", "高新区", "GAO QU", "高区"])("finds the zone first by %s", (query) => {
  expect(find(query)[0]).toBe("zone/gaoqu");
});

test.each(["威政字", "创新型城市", "cxxcs", "innovation plan"])(
  "finds a document by %s",
  (query) => {
    expect(find(query)[0]).toBe("source/003");
  },
);

test("matches inside a name and inside initials", () => {
  expect(find("医疗器械")).toEqual(["cluster/medical"]);
  expect(find("ylqx")).toEqual(["cluster/medical"]);
});

test("puts a whole name before a beginning", () => {
  expect(find("高区")).toEqual(["zone/gaoqu", "body/gaoqu-committee"]);
});

test("initials are initials, not letters that happen to meet", () => {
  expect(find("gq")).toEqual(["zone/gaoqu", "body/gaoqu-committee"]);
  expect(find("wdq")).toEqual(["district/wendeng"]);
});

test("pinyin matches from the beginning of a syllable", () => {
  expect(find("dengqu")).toEqual(["district/wendeng"]);
  expect(find("engqu")).toEqual([]);
});

test("finds nothing for nothing and for what is not there", () => {
  expect(find("  ")).toEqual([]);
  expect(find("青岛")).toEqual([]);
});
