import { expect, test } from "vitest";
import { buildSearchIndex, type Findable, findableSource, matchOf, search } from "./search.ts";
import type { IndexSource } from "./slice.ts";

const findable = (
  id: string,
  [zh, en, ko]: [string, string?, string?],
  aliases: string[],
  keys: string[],
): Findable => ({
  id,
  type: id.split("/")[0] as Findable["type"],
  name: { zh, en: en ?? `${zh} in English`, ko: ko ?? `${zh} 한국어` },
  aliases,
  keys,
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

const items = [
  findable("body/gaoqu-committee", ["高区管委"], [], ["gao qu guan wei"]),
  findable("cluster/medical", ["新医药与医疗器械"], [], ["xin yi yao yu yi liao qi xie"]),
  findable("district/wendeng", ["文登区"], ["文登"], ["wen deng qu", "wen deng"]),
  findable("zone/gaoqu", ["高区"], ["高新区"], ["gao qu", "gao xin qu"]),
  findable(
    "project/ruanyin",
    ["日本软银全球BPO中心", "SoftBank BPO Centre", "소프트뱅크 해양 센터"],
    [],
    ["ri ben ruan yin quan qiu bpo zhong xin"],
  ),
  findable("honour/five", ["区“五坚持”荣誉", "Zone honour"], [], ["qu “ wu jian chi ” rong yu"]),
  findableSource(plan),
];

const index = buildSearchIndex(items);

const find = (query: string) => search(index, query).map(({ item }) => item.id);

/** The best match, with what of it is marked in brackets. */
const marked = (query: string, language: "zh" | "en" | "ko" = "zh") => {
  const [best] = search(index, query);
  const match = best && matchOf(best, query, language);
  if (!match) return null;
  const { written, span } = match;
  return `${written.slice(0, span[0])}[${written.slice(...span)}]${written.slice(span[1])}`;
};

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

test("puts a whole name before a beginning, and the beginning of a word before its middle", () => {
  expect(find("高区")).toEqual(["zone/gaoqu", "body/gaoqu-committee"]);
  const towns = buildSearchIndex([
    findable("park/a", ["甲", "Airport Park"], [], []),
    findable("park/b", ["乙", "Trade Port"], [], []),
    findable("park/c", ["丙", "Port of Trade"], [], []),
  ]);
  const found = search(towns, "port").map(({ item }) => item.id);
  expect(found).toEqual(["park/c", "park/b", "park/a"]);
});

test("initials are initials, not letters that happen to meet", () => {
  expect(find("gq")).toEqual(["zone/gaoqu", "body/gaoqu-committee"]);
  expect(find("wdq")).toEqual(["district/wendeng"]);
});

test("pinyin matches from the beginning of a syllable", () => {
  expect(find("dengqu")).toEqual(["district/wendeng"]);
  expect(find("engqu")).toEqual([]);
});

test.each([
  ["医疗", "新医药与[医疗]器械"],
  ["yiliao", "新医药与[医疗]器械"],
  ["yil", "新医药与[医疗]器械"],
  ["ylq", "新医药与[医疗器]械"],
  ["gaoxin", "[高新]区"],
  ["威政字2023", "[威政字〔2023]〕40号"],
  ["bpo", "日本软银全球[BPO]中心"],
  ["qiubpozhong", "日本软银全[球BPO中]心"],
  ["wujian", "区“[五坚]持”荣誉"],
  ["quwu", "[区“五]坚持”荣誉"],
  ["해양", "소프트뱅크 [해양] 센터"],
])("%s marks %s", (query, expected) => {
  expect(marked(query)).toBe(expected);
});

test("of several names that match, that of the language on the screen is told", () => {
  const both = buildSearchIndex([findable("park/x", ["X园", "X Park", "X 단지"], [], [])]);
  const written = (language: "zh" | "en" | "ko") =>
    both[0] && matchOf(both[0], "x", language)?.written;
  expect([written("zh"), written("en"), written("ko")]).toEqual(["X园", "X Park", "X 단지"]);
});

test("among equal matches the recent come first, the latest of them before the others", () => {
  const zones = buildSearchIndex(
    ["a", "b", "c"].map((one) => findable(`zone/${one}`, [`新区${one}`], [], [])),
  );
  const found = (recent: string[]) => search(zones, "新区", recent).map(({ item }) => item.id);
  expect(found([])).toEqual(["zone/a", "zone/b", "zone/c"]);
  expect(found(["zone/c", "zone/b"])).toEqual(["zone/c", "zone/b", "zone/a"]);
});

test("a recent one does not pass a better match", () => {
  const best = search(index, "高区", ["body/gaoqu-committee"])[0];
  expect(best?.item.id).toBe("zone/gaoqu");
});

test("finds nothing for nothing and for what is not there", () => {
  expect(find("  ")).toEqual([]);
  expect(find("青岛")).toEqual([]);
});

test("the middle of a Latin word comes after initials inside a Chinese name", () => {
  const places = buildSearchIndex([
    findable("subzone/road", ["青岛路两侧", "Along Qingdao Road"], [], ["qing dao lu liang ce"]),
    findable("zone/lingang", ["临港区", "Lingang Zone"], [], ["lin gang qu"]),
  ]);
  const found = search(places, "gq").map(({ item }) => item.id);
  expect(found).toEqual(["zone/lingang", "subzone/road"]);
});

test("a single Latin letter finds what begins with it, or a word that does, and no middle", () => {
  const places = buildSearchIndex([
    findable("park/a", ["甲", "Green Park"], [], ["jia"]),
    findable("park/b", ["乙", "Big Green"], [], ["yi"]),
    findable("park/c", ["丙", "Lagoon"], [], ["bing"]),
    findable("park/d", ["港口", "Port"], [], ["gang kou"]),
  ]);
  const found = search(places, "g").map(({ item }) => item.id);
  expect(found).toEqual(["park/a", "park/d", "park/b"]);
});
