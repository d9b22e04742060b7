import { expect, test } from "vitest";
import { oneAtlas, withMap, withoutMap } from "./one-atlas.ts";

const open = oneAtlas(withoutMap);

test("two zones go from their panels side by side; unlike figures are drawn only when asked for, and never ranked", async () => {
  const atlas = await open("?sel=zone/gaoqu", withMap);
  await atlas.compareFromPanel();
  await atlas.find("经区");
  await atlas.press("Enter");
  await atlas.panelShows("经区");
  await atlas.compareFromPanel();
  await atlas.clickButton("比较区域 (2)");
  await atlas.pageIs("compare");
  await expect.poll(atlas.areasCompared).toEqual(["高区", "经区"]);
  // Each on a small map of its own, at one scale.
  for (const colors of await atlas.colorsOfMaps(2)) expect(colors).toBeGreaterThan(20);
  const row = "figures/rd-share";
  const said = await atlas.comparedRow(row);
  expect(said).toMatch(/5.5%.*目标 2023 报道.*3.5%.*目标 2021 讨论稿/);
  expect(said).toContain("年份不同：高区 2023、经区 2021");
  expect(said).toContain("口径不同");
  expect(await atlas.barsOfRow(row)).toEqual([]);
  await atlas.compareAnyway(row);
  expect(await atlas.barsOfRow(row)).toEqual(["unlike", "unlike"]);
  const drawn = await atlas.comparedRow(row);
  expect(drawn).toContain("不可比，仅供参看");
  expect(drawn).not.toContain("最大");
  // Counts of the atlas are alike: they are drawn at once, and say that they are no statistic.
  expect(await atlas.barsOfRow("projects/count")).toEqual(["like", "like"]);
  expect(await atlas.comparedRow("projects/count")).toMatch(/不是统计数字.*最大/);
  expect(await atlas.comparedRow("industries/cluster/medical")).toMatch(/医疗器械及医药.*生物医药/);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.clickButton("只看都有");
  await expect.poll(atlas.rowsCompared).not.toContain("industries/own");
  await atlas.clickButton("高区右移");
  await expect.poll(atlas.areasCompared).toEqual(["经区", "高区"]);
  expect(atlas.link()).toContain("page=compare&compare=zone/jingqu,zone/gaoqu&rows=common");
  const rows = await atlas.rowsCompared();
  const csv = await atlas.downloadComparison();
  expect(csv).toContain("source,sourceTitle,sourceStatus,section,offset,figure");
  expect(csv).toMatch(/figures\/rd-share,.*zone\/jingqu,经区,years definitions,.*source\/002,/);
  await atlas.reload();
  await expect.poll(atlas.rowsCompared).toEqual(rows);
  expect(atlas.complaints).toEqual([]);
});

test("where nothing is chosen sets are offered; four are the most, and the panel says so", async () => {
  const atlas = await open("?page=compare&compare=zone/nowhere");
  expect(await atlas.notice("compare")).toContain("compare=zone/nowhere");
  await atlas.clickButton(/^三个海洋核心区/);
  await expect.poll(async () => (await atlas.areasCompared()).length).toBe(3);
  await atlas.pickArea("rongcheng");
  await expect.poll(async () => (await atlas.areasCompared())[3]).toBe("荣成市");
  await atlas.goTo(`${atlas.link().split("#")[0]}&sel=zone/gaoqu`);
  await atlas.panelShows("高区");
  expect(await atlas.comparisonInPanel()).toContain("先移去一个");
  await atlas.clickButton("换下荣成市");
  await atlas.pickArea("rushan");
  await expect.poll(async () => (await atlas.areasCompared())[3]).toBe("乳山市");
  await atlas.clickButton("全部移去");
  expect(await atlas.partText("none")).toContain("都主导电子信息");
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("the comparison reads in every language, in the dark and on a phone", async () => {
  for (const [language, width, height] of [
    ["en", 1440, 900],
    ["ko", 390, 844],
  ] as const) {
    const link = `?compare=zone/gaoqu,zone/jingqu,district/rongcheng&lang=${language}&theme=dark`;
    const atlas = await open(link, { width, height });
    await atlas.comparedRow("projects/count");
    expect(await atlas.untranslated()).toEqual([]);
    expect(await atlas.overflow()).toEqual([]);
    expect(await atlas.accessibilityFaults()).toEqual([]);
  }
});
