import { expect, test } from "vitest";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

const steps = [
  [2, "每个数字都有出处"],
  [3, "图层就是图例"],
  [4, "输入名称、拼音或首字母"],
  [5, "新医药与医疗器械"],
  [6, "年份未载明的单列"],
  [7, "已到期而结果不明"],
  [8, "并排比较"],
  [9, "复制链接"],
] as const;

test("a first visitor is offered the tour, walks it by keyboard, finds the view as it was, and is not asked again", async () => {
  const atlas = await open("", { isFirstVisit: true, width: 900, height: 600 });
  await atlas.mapIsDrawn();
  await atlas.tourIsOffered();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  const before = atlas.link();
  await atlas.clickButton("看两分钟导览");
  expect(await atlas.tourIsAt(1)).toContain("不是行政界线");
  expect(await atlas.hasOffer()).toBe(false);
  expect(await atlas.focusedName()).toBe("下一步");
  for (const [step, words] of steps) {
    await atlas.press("ArrowRight");
    expect(await atlas.tourIsAt(step)).toContain(words);
  }
  await atlas.press("ArrowLeft");
  expect(await atlas.tourIsAt(8)).toContain("高区与经区");
  await atlas.press("ArrowRight");
  await atlas.tourIsAt(9);
  await atlas.press("Enter");
  await expect.poll(atlas.hasTour).toBe(false);
  await expect.poll(atlas.link).toBe(before);
  expect(await atlas.focusedName()).toBe("帮助与快捷键");
  await atlas.goTo("");
  await atlas.mapIsDrawn();
  expect(await atlas.kept()).toContain("hasAnsweredTour");
  expect(await atlas.hasOffer()).toBe(false);
  expect(atlas.complaints).toEqual([]);
});

test("a view has its help, all help leads to the tour, and Escape leads back to the view", async () => {
  const atlas = await open("?page=targets&theme=dark", { isFirstVisit: true });
  expect(await atlas.readHelp("目标一览")).toContain("“所需年增”是图谱的推算");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.clickInDialog("全部帮助与快捷键");
  await atlas.dialogSays("图上画了什么");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.clickInDialog("两分钟导览");
  await atlas.tourIsAt(1);
  await atlas.press("ArrowRight");
  await atlas.tourIsAt(2);
  await atlas.panelShows("高区");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("Escape");
  await atlas.pageIs("targets");
  expect(await atlas.hasPanel()).toBe(false);
  expect(await atlas.hasOffer()).toBe(false);
  expect(atlas.complaints).toEqual([]);
});
