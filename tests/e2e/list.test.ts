import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { oneAtlas, withMap, withoutMap } from "./one-atlas.ts";

const open = oneAtlas(withoutMap);

test("list, map, bars and chips are filtered as one, and the link brings it all back", async () => {
  const atlas = await open("", withMap);
  await atlas.press("l");
  await atlas.mapIsDrawn();
  const all = await atlas.entriesListed();
  const parks = await atlas.barSays("types", "园区");
  expect(parks).toBeGreaterThan(5);
  expect(parks).toBeLessThan(all);
  // The legend of the map and the bar are one switch.
  await atlas.clickButton("地点：展开列表");
  await atlas.pressLegend("园区");
  expect(await atlas.entriesListed()).toBe(parks);
  await expect.poll(atlas.chips).toEqual([expect.stringContaining("园区")]);
  // A target of 2020 stands in the draft of 经区.
  const dated = await atlas.barSays("kinds", "目标");
  await atlas.pressBar("kinds", "目标");
  expect(await atlas.entriesListed()).toBe(dated);
  expect(await atlas.listStatus()).toBe(`列出 ${dated} 项，共 ${all} 项`);
  const names = await atlas.rowsInSight();
  const link = atlas.link();
  expect(link).toContain("filter=type:park,kind:target");
  await atlas.goTo(link);
  await atlas.mapIsDrawn();
  expect(await atlas.entriesListed()).toBe(dated);
  expect(await atlas.rowsInSight()).toEqual(names);
  // Taking the chip away frees the bars with it.
  await atlas.dropChip("kinds");
  expect(await atlas.entriesListed()).toBe(parks);
  expect(atlas.complaints).toEqual([]);
});

test("what is pointed at and chosen is marked on both sides; only what is in view can be asked for", async () => {
  const atlas = await open("?page=list&filter=type:zone#9/37.2/122.1", withMap);
  await atlas.mapIsDrawn();
  expect(await atlas.entriesListed()).toBe(7);
  await atlas.pointAtMap(122.2, 36.95);
  await expect.poll(() => atlas.rowsMarked("hovered")).toHaveLength(0);
  await atlas.pointAtMap(122.1, 37.3);
  await expect.poll(() => atlas.rowsMarked("hovered")).toEqual(["zone/lingang"]);
  await atlas.clickRow("zone/gaoqu");
  await atlas.panelIsOf("zone/gaoqu");
  expect(await atlas.rowsMarked("selected")).toEqual(["zone/gaoqu"]);
  await atlas.mapIsDrawn();
  await atlas.lookOnlyInView();
  await expect.poll(atlas.entriesListed).toBeLessThan(7);
  expect(await atlas.rowsInSight()).toContain("高区");
  expect(atlas.link()).toContain("in-view");
  // By the keyboard from row to row.
  await atlas.focusRow("zone/gaoqu");
  await atlas.press("ArrowDown");
  expect(await atlas.focusedName()).not.toBe("高区");
});

test("an empty list names what would free it", async () => {
  const atlas = await open(
    "?page=list&filter=type:belt,kind:history,inside:zone/atlantis,text:高区",
  );
  expect(await atlas.notice("filter")).toContain("zone/atlantis");
  expect(atlas.link()).not.toContain("atlantis");
  expect(await atlas.entriesListed()).toBe(0);
  const said = await atlas.listText();
  expect(said).toContain("没有符合全部条件的条目");
  await atlas.takeOffer("全部清除");
  expect(await atlas.entriesListed()).toBeGreaterThan(100);
  expect(atlas.link()).not.toContain("filter=");
});

test("columns, order, groups and sums are chosen, and exactly what is listed leaves with its evidence", async () => {
  const atlas = await open("?page=list&list=all,columns:area&filter=type:enterprise");
  const count = await atlas.entriesListed();
  await atlas.addIndicator("企业营业收入");
  await atlas.sortList("企业营业收入");
  expect(await atlas.listIsSorted("企业营业收入")).toBe("descending");
  const [first] = await atlas.rowsInSight();
  const [sum] = await atlas.sumsOfList();
  expect(sum).toContain("2 项之和: 不低于 800亿元");
  const csv = (await atlas.downloadList("CSV")).toString("utf8");
  const lines = csv.trim().split("\r\n");
  expect(lines).toHaveLength(count + 1);
  expect(lines[0]).toContain(".source");
  expect(lines[1]).toContain(String(first));
  const book = read(await atlas.downloadList("XLSX"));
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  expect(utils.sheet_to_json(sheet ?? {})).toHaveLength(count);
  const { about, features } = JSON.parse((await atlas.downloadList("GeoJSON")).toString("utf8"));
  expect(about).toContain("数据版本");
  expect(features).toHaveLength(count);
  for (const { geometry, properties } of features)
    expect(geometry === null, properties.id).toBe(properties["geometry.errorMetres"] === null);
  await atlas.chooseIn("分组", "area");
  expect((await atlas.groupHeads()).length).toBeGreaterThan(1);
});

test.each([
  ["zh", "light"],
  ["en", "dark"],
  ["ko", "light"],
])("list and timeline read and fit in %s", async (language, theme) => {
  const atlas = await open(`?page=list&filter=type:zone&lang=${language}&theme=${theme}`);
  await atlas.entriesListed();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.goTo(`?page=timeline&lang=${language}&theme=${theme}`);
  await atlas.factsOfYears();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  expect(await atlas.overflow()).toEqual([]);
  if (language === "zh") return;
  expect(await atlas.untranslatedInView()).toEqual([]);
});

test("on a phone list and timeline fit, and filters take the place of the list", async () => {
  const atlas = await open("?page=list", { width: 390, height: 844 });
  await atlas.entriesListed();
  expect(await atlas.overflow()).toEqual([]);
  await atlas.clickButton("筛选与统计");
  await atlas.pressBar("types", "企业");
  await atlas.clickButton("筛选与统计");
  expect((await atlas.rowsInSight()).length).toBeGreaterThan(3);
  await atlas.goTo("?page=timeline");
  await atlas.factsOfYears();
  expect(await atlas.overflow()).toEqual([]);
});

test("the timeline drives map and list: a year, a thing in a year, and playing on", async () => {
  const atlas = await open("?page=timeline", withMap);
  await atlas.mapIsDrawn();
  expect(await atlas.yearSays("2030")).toBe("3");
  await atlas.pressYear("2030");
  expect(await atlas.factsOfYears()).toBe(3);
  // The bar of what is filtered by comes with the first filter.
  await expect.poll(atlas.chips).toEqual([expect.stringContaining("2030")]);
  await atlas.pressYear("2030");
  await expect.poll(atlas.chips).toEqual([]);
  await atlas.pressCell("经区，2016 年，23 条");
  await atlas.panelIsOf("zone/jingqu");
  expect(await atlas.yearsChosen()).toBe("2016");
  await atlas.playYears();
  await expect.poll(atlas.yearsChosen).toBe("2017");
  await atlas.playYears();
  const facts = await atlas.factsOfYears();
  const chosen = await atlas.yearsChosen();
  await atlas.press("l");
  // What the years leave on the map stands in the list.
  expect(atlas.link()).toContain(`year:${chosen}`);
  expect(await atlas.entriesListed()).toBeGreaterThan(0);
  expect(facts).toBeGreaterThan(0);
});
