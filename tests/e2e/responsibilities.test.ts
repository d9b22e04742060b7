import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Catalog } from "#domain/catalog.ts";
import { inEveryLanguage } from "./in-every-language.ts";
import { oneAtlas, withoutMap } from "./one-atlas.ts";

const open = oneAtlas(withoutMap);

const catalog: Catalog = JSON.parse(
  readFileSync(new URL("../../dist/data/catalog.json", import.meta.url), "utf8"),
);
const duties = catalog.relations.filter(
  ({ type }) => type === "leads-matter" || type === "responsible-for",
);

test("responsibilities open by command, and hold every matter and body the documents relate", async () => {
  const atlas = await open();
  expect((await atlas.find("责任一览")).join()).toContain("责任一览");
  await atlas.press("Enter");
  await atlas.pageIs("responsibilities");
  await expect
    .poll(async () => (await atlas.dutyMatters()).length)
    .toBe(new Set(duties.map(({ to }) => to)).size);
  expect(await atlas.dutyBodies()).toHaveLength(new Set(duties.map(({ from }) => from)).size);
  const figures = await atlas.partText("figures");
  expect(figures).toMatch(/牵头最多\s*经区经济发展局\s*3/);
  expect(figures).toMatch(/牵头单位未载明\s*34/);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("r");
  await expect.poll(atlas.hasPage).toBe(false);
  expect(atlas.complaints).toEqual([]);
});

test("a search narrows to a body by pinyin, and the link reopens the same", async () => {
  const atlas = await open("?page=responsibilities");
  await atlas.narrowDuties("tuanshiwei");
  await expect.poll(atlas.dutyBodies).toEqual(["团市委"]);
  const matters = await atlas.dutyMatters();
  expect(matters).toHaveLength(
    duties.filter(
      ({ from }) => catalog.entities.find(({ id }) => id === from)?.name.zh === "团市委",
    ).length,
  );
  const again = await open(atlas.link());
  await expect.poll(again.dutyMatters).toEqual(matters);
});

test("a mark opens its evidence; a body opens its panel and leaves its matters", async () => {
  const atlas = await open("?page=responsibilities&duties=in:source/002");
  await atlas.waitForText("服务贸易引领区");
  const said = await atlas.readDuty("经区商务局，牵头：服务贸易引领区");
  expect(said).toContain("讨论稿");
  expect(said).toContain("四(二)");
  await atlas.closeEvidence();
  await atlas.chooseDutyHead("经区服务业发展办公室");
  await atlas.panelShows("经区服务业发展办公室");
  await expect
    .poll(atlas.dutyMatters)
    .toEqual([
      "matter/002-service-trade",
      "matter/002-korean-goods",
      "matter/002-cross-border-ecommerce",
    ]);
  expect((await atlas.dutyBodies())[0]).toBe("经区服务业发展办公室");
  expect(atlas.link()).toContain("of:body/");
});

test("where nothing is left, the page names the filter that stands in the way and removes it", async () => {
  const atlas = await open("?page=responsibilities&duties=in:source/002,words:科技金融");
  const said = await atlas.partText("none");
  expect(said).toContain("去掉“科技金融”，有 8 项任务");
  await atlas.clickButton("去掉“科技金融”，有 8 项任务");
  await expect.poll(async () => (await atlas.dutyMatters()).length).toBe(8);
});

test("the panel of an area leads to the matters that concern it", async () => {
  const atlas = await open("?sel=zone/zongbao");
  await atlas.openInSection("bodies", "在责任一览中看");
  await atlas.pageIs("responsibilities");
  await expect.poll(atlas.dutyMatters).toEqual(["matter/003-open-layout"]);
  await atlas.back();
  await expect.poll(atlas.hasPage).toBe(false);
});

test("in every language it reads and fits a window and a phone", async () => {
  const atlas = await open("?page=responsibilities");
  await inEveryLanguage(atlas, "?page=responsibilities", async (language) => {
    await expect.poll(async () => (await atlas.dutyMatters()).length).toBe(42);
    expect(await atlas.overflow()).toEqual([]);
    if (language !== "zh") expect(await atlas.untranslated()).toEqual([]);
    expect(await atlas.accessibilityFaults()).toEqual([]);
  });
});

test("in the dark, nothing is too faint to read", async () => {
  const atlas = await open(
    "?page=responsibilities&theme=dark&duties=of:body/jingqu-commerce-bureau",
  );
  await expect.poll(async () => (await atlas.dutyMatters()).length).toBeGreaterThan(0);
  expect(await atlas.accessibilityFaults()).toEqual([]);
});
