import { expect, test } from "vitest";
import { palettes } from "../../src/theme/palette.ts";
import { inEveryLanguage } from "./in-every-language.ts";
import { oneAtlas, withMap, withoutMap } from "./one-atlas.ts";

const open = oneAtlas(withoutMap);

test("the table of targets opens by its key, is filtered by status, and its evidence opens", async () => {
  const atlas = await open("", withMap);
  await atlas.mapIsDrawn();
  await atlas.press("o");
  await atlas.pageIs("targets");
  const all = await atlas.targetsListed();
  expect(all.length).toBeGreaterThan(100);
  await atlas.toggleStatus(/低于现状/);
  expect(atlas.link()).toContain("page=targets&targets=below-baseline");
  const below = await atlas.targetsListed();
  expect(below).toHaveLength(3);
  expect(below.join()).toMatch(/科技服务机构[\s\S]*135家[\s\S]*不低于 120家/);
  expect(await atlas.targetsText()).toContain(`列出 3 条，共 ${all.length} 条`);
  expect(await atlas.readTargetEvidence("69.05%")).toContain("威政字〔2023〕40号");
  await atlas.closeEvidence();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("o");
  await expect.poll(atlas.hasPage).toBe(false);
  expect(atlas.link()).not.toContain("targets");
  expect(atlas.complaints).toEqual([]);
});

test("growth is derived with its formula and sorts, and the link brings the same list back", async () => {
  const atlas = await open("?page=targets&targets=area:city/weihai,sort:growth");
  expect(await atlas.sortedBy("所需年增")).toBe("ascending");
  await atlas.sortTargets("所需年增");
  expect(await atlas.sortedBy("所需年增")).toBe("descending");
  const listed = await atlas.targetsListed();
  expect(listed[0]).toMatch(/高新技术企业.*每年 7.8%.*\(1,?600 ÷ 1,?376\)1\/2 − 1/);
  expect(listed.at(-1)).toContain("不推算");
  await atlas.filterTargets("研发");
  await expect.poll(atlas.link).toContain("sort:-growth,text:");
  const narrowed = await atlas.targetsListed();
  expect(narrowed.join()).toContain("(2.8 − 2.48) ÷ 3");
  await atlas.reload();
  await atlas.pageIs("targets");
  await expect.poll(atlas.targetsListed).toEqual(narrowed);
});

test("where nothing is listed the filter that would free it is named and can be dropped", async () => {
  const atlas = await open("?page=targets&targets=met,topic:innovation");
  expect(await atlas.targetsListed()).toEqual([]);
  await atlas.clickButton(/^去掉“已达到”/);
  expect((await atlas.targetsListed()).length).toBeGreaterThan(10);
  expect(await atlas.pressedStatuses()).toEqual([]);
});

test("from the panel of an area to its targets, to the panel of what they are of, and out as CSV", async () => {
  const atlas = await open("?sel=zone/jingqu");
  await atlas.openInSection("targets", "在目标一览中看");
  await atlas.pageIs("targets");
  const listed = await atlas.targetsListed();
  expect(listed.join()).toMatch(/地区生产总值.*225亿元.*350亿元.*每年 9.2%/);
  expect(listed.join()).toContain("讨论稿");
  const csv = (await atlas.downloadTargets()).trim().split("\r\n");
  expect(csv).toHaveLength(listed.length + 1);
  await atlas.narrowTargets("区域", "zone/gaoqu");
  await atlas.openFromTargets("高区");
  expect(atlas.link()).toContain("targets=area:zone/gaoqu");
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("from a target to the paths of its indicator on the map, with evidence at both ends", async () => {
  const atlas = await open("?page=targets&targets=area:zone/jingqu,text:高新技术企业", withMap);
  await atlas.clickButton("在图上看各区域“高新技术企业”的目标路径");
  const legend = await atlas.thematicLegend();
  expect(atlas.link()).toContain("indicator=hightech-firms&display=path");
  expect(legend).toContain(
    "目标年不同、现状年不同、有的没有同口径现状：各是一条路径，不能相互排名",
  );
  expect(legend).toMatch(/高区\s+已到期，结果不明\s+现状\s+无同口径现状\s+目标\s+不低于 380家/);
  expect(legend).toMatch(/经区[\s\S]*39个[\s\S]*60家[\s\S]*每年 9%\s+推算：\(60 ÷ 39\)/);
  expect(legend).toMatch(/年应到\s+目标年已过，结果不明，不推算/);
  expect(legend).toMatch(/全市（参考，不上图）[\s\S]*1376家[\s\S]*1600家/);
  expect(legend).toMatch(/目标未载明\s+临港区\s+综保区/);
  expect(await atlas.readPathEvidence("经区", "39个")).toContain("章节");
  await atlas.closeEvidence();
  await atlas.mapIsDrawn();
  await expect.poll(() => atlas.shareOfColor(palettes.light.path.target)).toBeGreaterThan(0);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.clickButton("专题选项");
  await atlas.clickButton("填色");
  await expect.poll(atlas.link).not.toContain("display");
  expect(await atlas.thematicLegend()).toContain("自然断点");
  await atlas.goTo("?indicator=young-talent-attracted&lang=ko");
  await expect.poll(atlas.thematicLegend).toMatch(/가오구[\s\S]*2,?450명[\s\S]*3,?500명/);
  expect(await atlas.thematicLegend()).not.toMatch(/\p{Script=Han}/u);
  await expect.poll(atlas.link).toContain("display=path");
  expect(atlas.complaints).toEqual([]);
});

test("the table of targets reads and fits a window and a phone in every language", async () => {
  const atlas = await open("?page=targets");
  await inEveryLanguage(atlas, "?page=targets", async (language) => {
    expect((await atlas.targetsListed()).length).toBeGreaterThan(100);
    expect(await atlas.overflow()).toEqual([]);
    if (language !== "zh") expect(await atlas.targetsText()).not.toMatch(/\p{Script=Han}/u);
  });
});

test("on a phone the rows are cards anybody can read", async () => {
  const world = { width: 390, height: 844 };
  const atlas = await open("?page=targets&targets=below-baseline&theme=dark", world);
  expect(await atlas.targetsListed()).toHaveLength(3);
  expect(await atlas.accessibilityFaults()).toEqual([]);
});
