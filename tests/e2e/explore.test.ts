import { readFileSync } from "node:fs";
import { formatHex, interpolate } from "culori";
import type { FeatureCollection, Point } from "geojson";
import { expect, test } from "vitest";
import { palettes } from "#theme/palette.ts";
import { oneAtlas, withoutMap } from "./one-atlas.ts";

const open = oneAtlas();

/** Where the map counts what could not be located in an area. */
const areaEdge = (id: string) => {
  const file = new URL("../../geodata/area-edges/area-edges.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection<Point>;
  const [longitude = 0, latitude = 0] =
    features.find((feature) => feature.id === id)?.geometry.coordinates ?? [];
  return { longitude, latitude };
};

test("opens on the whole city, previews an area under the pointer, and selects it by a click", async () => {
  const atlas = await open("", { isSharp: true });
  await atlas.mapIsDrawn();
  expect(await atlas.shareOfColor(palettes.light.sea)).toBeGreaterThan(0.1);
  expect(await atlas.shareOfColor(palettes.light.contextLand)).toBeGreaterThan(0.05);
  // The whole city is one of the five demonstration zones: tinted with its colour.
  const { districtFills, demonstration } = palettes.light;
  const tinted = formatHex(interpolate([districtFills[3], demonstration], "rgb")(0.045));
  expect(await atlas.shareOfColor(tinted ?? "")).toBeGreaterThan(0.02);
  expect(await atlas.pageText()).toContain("示意图,未经地图审核,仅供内部使用");
  expect(await atlas.accessibilityFaults()).toEqual([]);

  expect(atlas.link()).not.toContain("layers=");
  await atlas.switchLayer("“五区”示范");
  await atlas.mapIsDrawn();
  const before = await atlas.shareOfColor(districtFills[3]);
  expect(before).toBeGreaterThan(0.02);
  await atlas.switchLayer("区市");
  await atlas.mapIsDrawn();
  expect(atlas.link()).toContain(
    "layers=land,city,zones,belts,marine-cores,stated-extents,unlocated,places,place-labels",
  );
  expect(await atlas.shareOfColor(districtFills[3])).toBeLessThan(before / 4);
  await atlas.clickButton("恢复默认图层");

  await atlas.pointAtMap(122.46, 37.33);
  expect(await atlas.previewedName()).toBe("好运角");
  await atlas.clickMapAt(121.49, 36.97);
  await atlas.panelShows("乳山市");
  expect(atlas.complaints).toEqual([]);
});

test("places known by one position are previewed and selected; where they crowd they are counted and spread out", async () => {
  const atlas = await open("#11/37.35/122.5");
  await atlas.pointAtMap(122.57, 37.35);
  expect(await atlas.previewedName()).toBe("天鹅湖板块");
  await atlas.waitForText(/122\.\d{5}°E 37\.\d{5}°N/);
  await atlas.waitForText(/CGCS2000 \(EPSG:4550\) X 41\d{5} Y 4\d{5}/);
  await atlas.clickMapAt(122.57, 37.35);
  await atlas.panelShows("天鹅湖板块");
  await atlas.visit("#11/36.95/122.5");
  await atlas.clickMapAt(122.5285, 36.9722);
  await expect.poll(atlas.fanned).toContain("石岛湾核电基地");
  await atlas.press("Escape");
  await expect.poll(atlas.fanned).toEqual([]);
  await atlas.clickMapAt(122.5285, 36.9722);
  await atlas.clickButton("石岛湾核电基地");
  await atlas.panelShows("石岛湾核电基地");
});

test("counts on the edge of an area what could not be located in it, and lists it", async () => {
  const atlas = await open("?layers=land,city,districts,zones,unlocated,place-labels#10/37.38/122");
  const edge = areaEdge("zone/gaoqu");
  await atlas.clickMapAt(edge.longitude, edge.latitude);
  await atlas.panelShows("高区");
  expect(await atlas.sectionText("unlocated")).toContain("香港亿和二期");
});

test("offers everything under a click in legal order, opens the smallest, and remembers the way", async () => {
  const atlas = await open("?sel=zone/gaoqu");
  await atlas.panelShows("高区");
  await atlas.clickMapAt(121.945, 37.375);
  await atlas.panelShows("自主创新示范区");
  const offered = await atlas.areasOnOffer();
  expect(offered).toEqual([
    "威海市",
    "环翠区",
    "高区",
    "自主创新示范区",
    "中韩自贸区地方经济合作示范区",
    "北部沿海高新产业隆起带",
  ]);
  await atlas.chooseOffered("环翠区");
  await atlas.panelShows("环翠区");
  expect(await atlas.areasOnOffer()).toEqual(offered);
});

test("is worked by keyboard alone, and a search finds 高区 by each way of writing it", async () => {
  const atlas = await open();
  await atlas.mapIsDrawn();
  await atlas.press("/");
  await atlas.type("gq");
  await atlas.waitForText("项结果");
  await atlas.press("Enter");
  await atlas.panelShows("高区");
  await atlas.press("Escape");
  await expect.poll(atlas.hasPanel).toBe(false);
  await atlas.skipToMap();
  await atlas.press("Enter");
  await expect.poll(atlas.hasPanel).toBe(true);
  await atlas.press("?");
  await atlas.waitForText("启用单字母快捷键");
  await atlas.closeDialog();
  for (const query of ["gq", "gaoqu", "高新区", "高区", "Hi-Tech"]) {
    const [best] = await atlas.find(query);
    expect.soft(best, query).toContain("高区");
    await atlas.closeDialog();
  }
  expect(await atlas.searchSays("青岛地铁")).toContain("没有与“青岛地铁”相符的名称");
});

test("panels show figures with year, kind and evidence, what is not stated, and how an area is drawn", async () => {
  const atlas = await open("?sel=cluster/medical", withoutMap);
  const targets = await atlas.sectionText("targets");
  expect(targets).toContain("850亿元");
  expect(targets).toMatch(/目标\s*2024/);
  const evidence = await atlas.readEvidence("850亿元");
  expect(evidence).toContain("威政字〔2023〕40号");
  expect(evidence).toContain("正式");
  expect(evidence).toContain("三(六)4(2)");
  expect(evidence).toMatch(/第 [\d,]+ 字起/);
  expect(evidence).toContain("“850亿元”");
  await atlas.closeEvidence();
  await atlas.visit("?sel=zone/zongbao");
  await atlas.panelShows("综保区");
  const silence = await atlas.sectionText("silence");
  expect(silence).toContain("面积、人口、生产总值、产业、有数字的目标");
  expect(silence).toContain("未载明");
  expect(await atlas.panelText()).not.toContain("尚未录入");
  await atlas.visit("?sel=zone/gaoqu");
  await atlas.panelShows("高区");
  expect(await atlas.sectionText("industries")).toContain("医疗器械及医药");
  expect(await atlas.sectionText("bodies")).toContain("市发展改革委");
  expect(await atlas.sectionText("surroundings")).toMatch(/环翠区\s*推断/);
  expect(await atlas.sectionText("place")).toContain("示意范围,非行政界线");
  const panel = await atlas.panelText();
  expect(panel).toContain("Weihai Hi-Tech Zone");
});

test("switches language and theme, keeps them in the link and on the device, and a link overrides them", async () => {
  const atlas = await open("?sel=zone/jingqu", withoutMap);
  await atlas.panelShows("经区");
  await atlas.chooseLanguage("한국어");
  await atlas.waitForText(/^레이어$/);
  expect(await atlas.language()).toBe("ko");
  await atlas.chooseLanguage("English");
  await atlas.waitForText(/^Layers$/);
  await atlas.clickButton("Toggle light and dark");
  expect(await atlas.theme()).toBe("dark");
  expect(atlas.link()).toContain("theme=dark&lang=en");
  await atlas.goTo("");
  await atlas.waitForText(/^Layers$/);
  expect(await atlas.theme()).toBe("dark");
  await atlas.goTo("?lang=ko");
  await atlas.waitForText(/^레이어$/);
  await atlas.goTo("");
  await atlas.waitForText(/^Layers$/);
});

test("another browser shows the same thing from a copied link; back and forward work", async () => {
  const atlas = await open();
  await atlas.mapIsDrawn();
  await atlas.openArea("临港区");
  await atlas.mapIsDrawn();
  await atlas.openArea("石岛管理区");
  await atlas.mapIsDrawn();
  await atlas.clickButton("复制链接");
  await atlas.notice("copied");
  const link = (await atlas.clipboard()).slice(atlas.address.length);
  await atlas.back();
  await atlas.panelShows("临港区");
  await atlas.forward();
  await atlas.panelShows("石岛管理区");
  const other = await open(link);
  await other.panelShows("石岛管理区");
  await other.mapIsDrawn();
  expect(other.link()).toBe(link);
});

test("back shows exactly what was left, wherever panels open and close", async () => {
  const atlas = await open();
  await atlas.mapIsDrawn();
  const start = atlas.link();
  await atlas.openArea("临港区");
  await atlas.mapIsDrawn();
  const area = atlas.link();
  await atlas.press("Escape");
  await expect.poll(atlas.hasPanel).toBe(false);
  await atlas.back();
  await atlas.panelShows("临港区");
  await atlas.mapIsDrawn();
  expect(atlas.link()).toBe(area);
  await atlas.back();
  await expect.poll(atlas.hasPanel).toBe(false);
  await atlas.mapIsDrawn();
  expect(atlas.link()).toBe(start);
});

test("no request leaves the origin, and after one visit it opens without a network", async () => {
  const atlas = await open("?sel=zone/gaoqu", { isKept: true });
  await atlas.mapIsDrawn();
  await atlas.isKeptOffline();
  await atlas.goOffline();
  await atlas.goTo("?sel=belt/central-manufacturing&lang=ko");
  await atlas.mapIsDrawn();
  await atlas.panelIsOf("belt/central-manufacturing");
  await atlas.waitForText(/^레이어$/);
  expect(atlas.foreign).toEqual([]);
});

test("axe finds nothing in panel, search, shortcuts and evidence, in both themes and two languages", async () => {
  const atlas = await open("?sel=city/weihai", withoutMap);
  await atlas.panelShows("威海市");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.visit("?sel=cluster/it");
  await atlas.panelShows("新一代信息技术");
  await atlas.readEvidence("450亿元");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("Escape");
  await atlas.find("hai");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("Escape");
  await atlas.clickButton("快捷键");
  await atlas.waitForText("启用单字母快捷键");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("Escape");
  await atlas.visit("?theme=dark");
  await expect.poll(atlas.hasPanel).toBe(false);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.visit("?sel=city/weihai&theme=dark&lang=en");
  await atlas.waitForText(/^Layers$/);
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("nothing sticks out of the window, nor on a phone", async () => {
  const atlas = await open("?sel=zone/gaoqu");
  await atlas.panelShows("高区");
  expect(await atlas.overflow()).toEqual([]);
  await atlas.resizeTo(1280, 720);
  expect(await atlas.overflow()).toEqual([]);
  const phone = await open("?sel=zone/gaoqu", { width: 390, height: 844 });
  await phone.panelShows("高区");
  expect(await phone.overflow()).toEqual([]);
});
