import { expect, test } from "vitest";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

test("the table of targets opens by its key, is filtered by status, and its evidence opens", async () => {
  const atlas = await open();
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

test.each([
  [1440, 900],
  [390, 844],
])(
  "the table of targets reads and fits a window of %d × %d in every language",
  async (width, height) => {
    for (const language of ["zh", "en", "ko"]) {
      const atlas = await open(`?page=targets&lang=${language}`, { width, height });
      expect((await atlas.targetsListed()).length).toBeGreaterThan(100);
      expect(await atlas.overflow()).toEqual([]);
      if (language !== "zh") expect(await atlas.targetsText()).not.toMatch(/\p{Script=Han}/u);
    }
  },
);

test("on a phone the rows are cards anybody can read", async () => {
  const world = { width: 390, height: 844 };
  const atlas = await open("?page=targets&targets=below-baseline&theme=dark", world);
  expect(await atlas.targetsListed()).toHaveLength(3);
  expect(await atlas.accessibilityFaults()).toEqual([]);
});
