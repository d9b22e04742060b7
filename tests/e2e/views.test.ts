import { expect, test } from "vitest";
import { oneAtlas, withMap, withoutMap } from "./one-atlas.ts";

const open = oneAtlas(withoutMap);

test("the structure says which plans lie on an area, and leads map, panel and evidence there", async () => {
  const atlas = await open();
  await atlas.press("s");
  await atlas.viewIs("structure");
  await atlas.waitForText("规划叠得最多的是南海新区");
  await atlas.reachNode("南海新区");
  await expect.poll(atlas.hasFadedNodes).toBe(true);
  const lit = ["威海市", "南海新区", "蓝色经济新区", "南部核心海洋经济区", "中部制造业隆起带"];
  expect((await atlas.nodesInLight()).sort()).toEqual([...lit, "临港物流产业园"].sort());
  await atlas.press("ArrowLeft");
  expect(await atlas.focusedName()).toMatch(/^(环翠区|文登区|荣成市|乳山市)$/);
  await atlas.reachNode("文登区");
  await atlas.press("Enter");
  await atlas.panelShows("文登区");
  expect(atlas.link()).toContain("sel=district/wendeng&page=structure");
  expect(await atlas.markedNodes()).toEqual(["文登区"]);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  const links = await atlas.picturedLinks();
  expect(links).toHaveLength(38);
  await atlas.showViewAs("表");
  await expect.poll(atlas.tabledLinks).toEqual(links);
  expect(await atlas.readViewEvidence("文登区 属于 中部制造业隆起带")).toContain("三(一)1(2)");
  await atlas.closeEvidence();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});

test("what is pointed at and chosen on the map is lit and marked in the structure, and its overlaps stand between bounds", async () => {
  const atlas = await open("?page=structure&theme=dark", withMap);
  await atlas.pointAtMap(122.46, 37.33);
  await expect
    .poll(async () => (await atlas.nodesInLight()).sort())
    .toEqual(["北部沿海高新产业隆起带", "好运角", "荣成市"]);
  await atlas.clickMapAt(121.49, 36.97);
  await atlas.panelShows("乳山市");
  expect(await atlas.markedNodes()).toEqual(["乳山市"]);
  await atlas.showViewAs("重叠");
  await atlas.waitForText("自主创新示范区");
  await expect.poll(() => atlas.rowText("高区")).toMatch(/全部.*约 16%\s*\(0–69%\)/s);
  expect(await atlas.rowText("南海新区")).toContain("有重叠");
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("a cluster unfolds to where firms are missing, and stays so while its areas are looked at", async () => {
  const atlas = await open("?page=industries&theme=dark");
  await atlas.waitForText("8 个集群；其中 5 个没有载明任何企业");
  const all = await atlas.picturedLinks();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.showViewAs("表");
  await expect.poll(atlas.tabledLinks).toEqual(all);
  await atlas.showViewAs("图");
  await atlas.chooseNode("新医药与医疗器械");
  await atlas.panelShows("新医药与医疗器械");
  await atlas.waitForText("3 个产业，其中 2 个没有载明在其中的园区、企业、平台或项目");
  expect(await atlas.markedNodes()).toEqual(
    expect.arrayContaining(["新医药与医疗器械", "荣成市", "高区", "经区", "蓝色经济新区"]),
  );
  await atlas.chooseNode("荣成市");
  await atlas.panelShows("荣成市");
  expect(atlas.link()).toContain("sel=district/rongcheng");
  const links = await atlas.picturedLinks();
  expect(links).toContain("cluster/biomedicine leads-industry district/rongcheng");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.showViewAs("表");
  await expect.poll(atlas.tabledLinks).toEqual(links);
  expect(await atlas.rowText("生物医药")).toMatch(/荣成市.*未载明/s);
  expect(await atlas.readViewEvidence("经区 主导 生物医药")).toContain("三(一)1(2)");
  expect(atlas.complaints).toEqual([]);
});

const readings = [
  ["en", "structure", "Most plans lie on Nanhai New Area", ["Diagram", "Overlaps", "Table"]],
  ["ko", "industries&industry=cluster/it", "산업 4개 중 3개", ["그림", "표"]],
] as const;

test("in English and Korean they read and fit a phone", async () => {
  for (const [language, page, words, shapes] of readings) {
    const atlas = await open(`?page=${page}&lang=${language}`, { width: 390, height: 844 });
    await atlas.waitForText(words);
    for (const shape of shapes) {
      await atlas.showViewAs(shape);
      expect(await atlas.overflow()).toEqual([]);
      expect(await atlas.untranslatedInView()).toEqual([]);
      expect(await atlas.accessibilityFaults()).toEqual([]);
    }
  }
});
