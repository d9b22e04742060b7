import { expect, test } from "vitest";
import { oneAtlas, withMap, withoutMap } from "./one-atlas.ts";

const open = oneAtlas(withoutMap);

test("takes what is typed at once, groups and marks what it finds, and remembers what was chosen", async () => {
  const atlas = await open();
  // The search is not there yet: nothing of what is typed may be lost.
  await atlas.press("/");
  await atlas.type("gq");
  expect((await atlas.kindsFound()).slice(0, 2)).toEqual(["区域", "部门与任务"]);
  expect((await atlas.marked())[0]).toBe("高区");
  await atlas.press("Enter");
  await atlas.panelShows("高区");
  await atlas.find("mbyl");
  await atlas.press("Escape");
  await expect.poll(atlas.isSearching).toBe(false);
  await atlas.press("/");
  await expect.poll(() => atlas.resultsListed("最近")).toEqual([expect.stringContaining("高区")]);
  expect(await atlas.kept()).toContain("zone/gaoqu");
  await atlas.clickButton("清除最近");
  await expect.poll(() => atlas.resultsListed("最近")).toEqual([]);
  expect(await atlas.focusedName()).toBe("查找");
  expect(await atlas.kept()).not.toContain("zone/gaoqu");
});

test("an indicator leads to its map or its targets, and what cannot be done now says why", async () => {
  const atlas = await open("", withMap);
  await atlas.mapIsDrawn();
  await atlas.find("研发经费支出占地区");
  await atlas.waitForText("专题图");
  await atlas.chooseFound("研发经费支出占地区生产总值比重");
  expect(await atlas.thematicLegend()).toContain("研发经费支出占地区生产总值比重");
  await atlas.find("企业冲击的规模目标");
  await atlas.chooseFound("目标一览");
  const [target] = await atlas.targetsListed();
  expect(target).toContain("企业冲击的规模目标");
  await atlas.press("Escape");
  await expect.poll(atlas.hasPage).toBe(false);

  await atlas.find("指北");
  await atlas.press("Enter");
  await expect.poll(atlas.searchStatus).toContain("地图已朝北");
  await atlas.closeDialog();
  const button = await atlas.describeButton("指北");
  expect(button).toEqual({ isDisabled: true, tip: expect.stringContaining("地图已朝北") });
});
