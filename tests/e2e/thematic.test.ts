import { expect, test } from "vitest";
import { palettes } from "../../src/theme/palette.ts";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

test("a theme is found by name; its legend says unit, year, kind, method and what is not stated", async () => {
  const atlas = await open();
  await atlas.mapIsDrawn();
  await atlas.chooseTheme("研发", "研发经费支出占地区生产总值比重");
  const legend = await atlas.thematicLegend();
  expect(legend).toMatch(/功能区 · 单位：% · 目标 2023 · 目标 2021 · 自然断点/);
  expect(legend).toMatch(/高区\s+5.5%\s+目标\s*2023/);
  expect(legend).toMatch(/经区\s+3.5%\s+目标\s*2021/);
  expect(legend).toMatch(/未载明\s+临港区\s+综保区\s+南海新区\s+石岛管理区\s+好运角/);
  expect(legend).toMatch(/全市（参考，不上图）[\s\S]*2.48%/);
  expect(legend).toContain("年份不同、性质不同，不能相互排名");
  expect(atlas.link()).toContain("indicator=rd-share");
  await atlas.mapIsDrawn();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});

test("the legend never covers the scale, and the map stands beside it", async () => {
  for (const sizes of [
    [
      [1440, 900],
      [1280, 720],
    ],
    [[390, 844]],
  ] as const) {
    const [[width, height]] = sizes;
    const atlas = await open("?indicator=count-industries", { width, height });
    for (const [wide, high] of sizes) {
      await atlas.resizeTo(wide, high);
      await atlas.mapIsDrawn();
      await atlas.thematicLegend();
      expect(await atlas.legendCoversScale()).toBe(false);
      expect(await atlas.overflow()).toEqual([]);
    }
  }
});

test("a value opens its evidence, a count lists what was counted", async () => {
  const atlas = await open("?indicator=rd-share");
  await atlas.thematicLegend();
  expect(await atlas.readThematicEvidence("高区")).toContain("章节");
  await atlas.closeEvidence();
  await atlas.goTo("?indicator=count-parks");
  expect(await atlas.thematicLegend()).toMatch(/图谱计数[\s\S]*不是统计数字/);
  await atlas.clickButton("南海新区 1个：列出所数的条目");
  expect(await atlas.thematicLegend()).toContain("临港物流产业园");
});

test("one year and kind can be taken, and the link opens the same map again", async () => {
  const atlas = await open("?indicator=hightech-output-share");
  await atlas.thematicLegend();
  await atlas.clickButton("专题选项");
  await atlas.chooseIn("取值", "目标 2021");
  await atlas.chooseIn("分级方法", "等距");
  expect(await atlas.thematicLegend()).toMatch(/经区\s+不低于 60%/);
  const link = atlas.link();
  expect(link).toContain("year=2021&kind=target");
  const again = await open(link);
  expect(await again.thematicLegend()).toMatch(/经区\s+不低于 60%/);
});

test("classes are drawn in the colours of the legend, and one can be shown alone", async () => {
  const atlas = await open(
    "?indicator=count-commitments&level=districts&layers=land,city,districts",
  );
  await atlas.mapIsDrawn();
  await atlas.thematicLegend();
  const [lowest, , , , highest] = palettes.light.sequence;
  await expect.poll(() => atlas.shareOfColor(lowest)).toBeGreaterThan(0.02);
  await expect.poll(() => atlas.shareOfColor(highest)).toBeGreaterThan(0.02);
  await atlas.clickButton(/^只看这一级：/);
  await expect.poll(() => atlas.shareOfColor(lowest)).toBeLessThan(0.01);
  expect(await atlas.shareOfColor(highest)).toBeGreaterThan(0.02);
});

test("circles and columns are drawn without complaints; columns tilt the map, and closing lays it flat", async () => {
  const atlas = await open("?indicator=count-commitments&display=symbol");
  await atlas.mapIsDrawn();
  expect(await atlas.thematicLegend()).toContain("圆的面积与数值成正比");
  await atlas.clickButton("专题选项");
  await atlas.clickButton("立柱");
  expect(await atlas.thematicLegend()).toContain("地图会倾斜");
  await expect.poll(atlas.link).toMatch(/display=column.*\/50$/);
  await atlas.mapIsDrawn();
  await expect.poll(() => atlas.shareOfColor("#41207a")).toBeGreaterThan(0);
  await atlas.clickButton("关闭专题图");
  await expect.poll(atlas.link).not.toMatch(/indicator|display|\/50$/);
  expect(atlas.complaints).toEqual([]);
});

test("an area's panel shows all areas of the theme as bars, in a table", async () => {
  const atlas = await open("?indicator=rd-share&sel=zone/jingqu");
  await atlas.panelShows("经区");
  const chart = await atlas.sectionText("thematic");
  expect(chart).toMatch(/在专题图中 · 研发经费/);
  expect(chart).toMatch(/高区\s+5.5%[\s\S]*经区\s+3.5%[\s\S]*临港区\s+未载明/);
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("in English and Korean no Chinese is left in chooser and legend", async () => {
  const atlas = await open("?indicator=rd-share&lang=en");
  for (const language of ["en", "ko"]) {
    await atlas.visit(`?indicator=rd-share&lang=${language}`);
    await expect.poll(atlas.language).toBe(language);
    const legend = await atlas.thematicLegend();
    expect(legend).not.toMatch(/\p{Script=Han}/u);
    await atlas.press("t");
    expect(await atlas.themesOnOffer()).not.toMatch(/\p{Script=Han}/u);
    await atlas.closeDialog();
  }
});

test("a hidden layer is offered again, and an indicator nobody knows is ignored with a notice", async () => {
  const atlas = await open("?indicator=rd-share&layers=land,city,districts");
  await atlas.thematicLegend();
  await atlas.clickButton("显示图层");
  await expect.poll(atlas.thematicLegend).not.toContain("此图层没有显示");
  await atlas.goTo("?indicator=happiness");
  expect(await atlas.notice("indicator")).toContain("indicator=happiness");
  expect(atlas.link()).not.toContain("indicator");
});
