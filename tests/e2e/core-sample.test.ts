import { expect, test } from "vitest";
import { oneAtlas, withoutMap } from "./one-atlas.ts";

const open = oneAtlas();

test("a click lists everything under it with figures, certainty and evidence, and can be folded for good", async () => {
  const atlas = await open("?sel=zone/gaoqu");
  await atlas.panelShows("高区");
  await atlas.clickMapAt(121.945, 37.375);
  await atlas.panelShows("自主创新示范区");
  const sample = await atlas.coreSample();
  expect(sample).toMatch(/此处共有 6 项\s+121.9\d+°E 37.3\d+°N/);
  expect(sample).toMatch(/威海市\s+地级市\s+在界内 ±500 m/);
  expect(sample).toMatch(/高区\s+功能区\s+可能 ±3 km/);
  expect(sample).toMatch(/地区生产总值\s+3408.18亿元\s+现状\s*2022/);
  expect(await atlas.readEvidence("3408.18亿元")).toContain("章节");
  await atlas.closeEvidence();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.clickButton("此处共有 6 项");
  expect(await atlas.areasOnOffer()).toEqual([]);
  await atlas.openArea("南海新区");
  await atlas.clickMapAt(121.86, 36.98);
  await expect.poll(atlas.panelText).toMatch(/此处共有 \d 项/);
  expect(await atlas.areasOnOffer()).toEqual([]);
});

test("a click beside the city says that nothing of the plans lies there", async () => {
  const atlas = await open();
  await atlas.clickMapAt(121.6, 37.6);
  expect(await atlas.notice("nothing-here")).toContain("没有任何规划区域");
  await atlas.clickMapAt(121.5, 37);
  await expect.poll(atlas.hasPanel).toBe(true);
  await expect.poll(atlas.pageText).not.toContain("没有任何规划区域");
});

test("an area's panel says how much of it lies under each other layer, and leads there", async () => {
  const atlas = await open("?sel=district/huancui");
  await atlas.panelShows("环翠区");
  const said = () => atlas.sectionText("overlaps");
  await expect.poll(said).toContain("仅供参考");
  expect(await said()).toMatch(/整体位于\s+威海市\s+中韩自贸区地方经济合作示范区/);
  expect(await said()).toMatch(/功能区\s+合计约 66% \(\d+–\d+%\)/);
  expect(await said()).toMatch(/临港区\s+约 30% \(\d+–\d+%\)/);
  await atlas.openInSection("overlaps", "中部制造业隆起带");
  await atlas.panelShows("中部制造业隆起带");
});

test("shares that did not load say so; the rest of the panel stands", async () => {
  const atlas = await open("?sel=zone/lingang", {
    answers: { "data/overlaps.json": { status: 200, body: "{}" } },
  });
  await atlas.panelShows("临港区");
  await expect.poll(() => atlas.sectionText("overlaps")).toContain("重叠比例没有载入");
  expect(await atlas.sectionText("place")).toContain("示意范围");
});

test("a panel that did not load says so, and the map stays", async () => {
  const atlas = await open("?sel=zone/lingang", {
    answers: { "assets/details-panel-*.js": null },
  });
  await atlas.waitForText("这一部分没有载入");
  await atlas.mapIsDrawn();
});

test("a panel that is long in coming says so, and shows once it is there", async () => {
  const arrival = Promise.withResolvers<void>();
  const atlas = await open("?sel=zone/lingang", {
    ...withoutMap,
    answers: { "assets/details-panel-*.js": arrival.promise },
  });
  await atlas.waitForText("这一部分迟迟没有载入");
  arrival.resolve();
  await atlas.panelShows("临港区");
});
