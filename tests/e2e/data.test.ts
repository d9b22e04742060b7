import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Catalog } from "#domain/catalog.ts";
import type { IndexSlice } from "#domain/slice.ts";
import { inEveryLanguage } from "./in-every-language.ts";
import { oneAtlas, withoutMap } from "./one-atlas.ts";

const open = oneAtlas(withoutMap);

const served = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../dist/data/${path}`, import.meta.url), "utf8"));
const catalog: Catalog = served("catalog.json");

test("the data page shows documents, how many contradictions there are, and what is not stated", async () => {
  const atlas = await open();
  await atlas.openPage("数据与来源");
  expect(atlas.link()).toContain("page=data");
  const documents = await atlas.partText("documents");
  expect(documents).toContain("威政字〔2023〕40号");
  expect(documents.match(/正式|讨论稿|报道/g)?.length).toBeGreaterThanOrEqual(5);
  expect(await atlas.partText("conflicts")).toContain(`${catalog.conflicts.length} 处`);
  expect(await atlas.partText("silence")).toContain("环翠区");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.clickButton(/^矛盾之处 \(/);
  await atlas.pageIs("conflicts");
  await atlas.press("Escape");
  await expect.poll(atlas.hasPage).toBe(false);
  expect(atlas.complaints).toEqual([]);
});

test("every type of entry is listed and opens beside the page; the catalog leaves with evidence beside every figure", async () => {
  const atlas = await open("?page=data");
  expect(await atlas.unfold("entries", "外市园区")).toContain("济宁高新区");
  await atlas.openInPart("entries", "济宁高新区");
  expect(await atlas.sectionText("comparison")).toMatch(/不作比较|并列/);
  expect(await atlas.hasPage()).toBe(true);
  await atlas.back();
  await expect.poll(atlas.hasPanel).toBe(false);
  expect(await atlas.hasPage()).toBe(true);

  const json = await atlas.download("JSON");
  expect(JSON.parse(json.content.toString("utf8"))).toEqual(catalog);

  const csv = (await atlas.download("CSV")).content.toString("utf8");
  expect(csv.startsWith("\uFEFFid,subject,")).toBe(true);
  const [heading = "", ...rows] = csv.trim().split("\r\n");
  expect(heading).toContain("source,sourceTitle,sourceStatus,section,offset,figure");
  expect(rows).toHaveLength(catalog.facts.length);
  const goal = rows.find((row) => row.startsWith("fact/003-cluster-medical-revenue,"));
  expect(goal).toContain(",850,,亿元,2024,target,source/003,");
  expect(goal).toContain(",official,三(六)4(2),18479,850亿元,");

  const xlsx = unzip((await atlas.download("XLSX")).content);
  expect(xlsx["xl/workbook.xml"]).toMatch(/sources.*entities.*facts.*relations.*conflicts/s);
  expect(xlsx["xl/worksheets/sheet3.xml"]?.match(/<row /g)).toHaveLength(catalog.facts.length + 1);
});

test("a document is found by its number, with all taken from it; a draft is a draft, an expired target expired", async () => {
  const atlas = await open();
  expect((await atlas.find("威政字"))[0]).toContain("威海市建设国家创新型城市实施方案");
  await atlas.press("Enter");
  await atlas.panelIsOf("source/003");
  expect(await atlas.sectionText("document")).toContain("bdb2ce9e735fc851ecf27c616371a421");
  expect(await atlas.sectionText("chapters")).toMatch(/一\(一\)[\s\S]*三\(六\)[\s\S]*五\(二\)/);
  expect(await atlas.unfold("chapters", "一(二)")).toContain("2.48%");
  await atlas.visit("?sel=zone/jingqu");
  await atlas.panelShows("经区");
  const goal = await atlas.narrow("targets", "350");
  expect(goal).toMatch(/地区生产总值\s*目标\s*2021\s*讨论稿\s*已到期\s*350亿元/);
  await atlas.visit("?sel=source/002");
  expect(await atlas.sectionText("document")).toContain("不作为现行规划引用");
});

test("an error is reported by a mail that names fact and place, or copied where there is no address", async () => {
  const answer = { status: 200, body: JSON.stringify({ enquiryAddress: "atlas@example.org" }) };
  const atlas = await open("?sel=cluster/medical", { answers: { "operator.json": answer } });
  await atlas.readEvidence("850亿元");
  const mail = new URL((await atlas.hrefInEvidence("报告有误")) ?? "");
  expect(mail.pathname).toBe("atlas@example.org");
  expect(mail.searchParams.get("body")).toContain("fact/003-cluster-medical-revenue 003@18479");

  const silent = await open("?sel=cluster/medical");
  await silent.readEvidence("850亿元");
  await silent.clickInEvidence("报告有误");
  expect(await silent.clipboard()).toContain("fact/003-cluster-medical-revenue 003@18479");
});

/** An original as far as the catalog knows it: every figure at its offset, the rest blank. */
const originalOf = (source: string): string => {
  const points: string[] = new Array(30_000).fill("　");
  const statements = [...catalog.facts, ...catalog.relations];
  for (const { evidence, restatedAt = [] } of statements) {
    for (const { source: of, offset, figure } of [evidence, ...restatedAt]) {
      if (of === source) points.splice(offset, [...figure].length, ...figure);
    }
  }
  return points.join("");
};

/** The atlas as it would be if that were the original. */
const withOriginal = (source: string, original: string) => {
  const index: IndexSlice = served("slices/index.json");
  for (const one of index.sources)
    if (one.id === source) one.sha256 = createHash("sha256").update(original).digest("hex");
  return { answers: { "slices/index.json": { status: 200, body: JSON.stringify(index) } } };
};

test("with the original open, a figure shows in its own passage and the reader finds every statement", async () => {
  const original = originalOf("source/003");
  const atlas = await open("?page=source/003", withOriginal("source/003", original));
  expect(await atlas.statementsTaken()).toBeGreaterThan(500);
  await atlas.giveFile("任意名称.txt", original);
  expect(await atlas.notice("original")).toContain("已识别");
  expect(await atlas.readPassage("新医药与医疗器械 · 产业集群营业收入")).toBe("850亿元");
  expect(atlas.link()).toContain("at=18479");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.backToMap();
  await atlas.find("新医药");
  await atlas.press("Enter");
  expect(await atlas.readEvidence("850亿元")).toContain("在原文中查看");
  expect(atlas.foreign).toEqual([]);
});

test("a file that is no original is refused by name, and what is open stays", async () => {
  const atlas = await open("?page=source/003");
  await atlas.giveFile("别的文件.txt", "不是原件");
  const said = await atlas.notice("original");
  expect(said).toContain("别的文件.txt");
  expect(said).toContain("已打开的内容不受影响");
  expect(await atlas.statementsTaken()).toBeGreaterThan(500);
});

test("the original of another document is recognised and shown as what it is", async () => {
  const original = originalOf("source/002");
  const atlas = await open("?page=source/003", withOriginal("source/002", original));
  await atlas.giveFile("002.txt", original);
  await atlas.pageIs("source/002");
  expect(await atlas.notice("original")).toContain("这是另一份文件");
});

test("pages fit the window in every language", async () => {
  const atlas = await open("?page=data");
  await inEveryLanguage(atlas, "?page=data", async () => {
    await atlas.partText("downloads");
    expect(await atlas.overflow()).toEqual([]);
  });
});

/** The files of a zip archive by name, as text. */
const unzip = (archive: Buffer): Record<string, string> => {
  const files: Record<string, string> = {};
  for (
    let at = archive.indexOf("PK\x01\x02");
    at >= 0;
    at = archive.indexOf("PK\x01\x02", at + 4)
  ) {
    const size = archive.readUInt32LE(at + 20);
    const name = archive.toString("utf8", at + 46, at + 46 + archive.readUInt16LE(at + 28));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    files[name] = (archive.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString();
  }
  return files;
};
