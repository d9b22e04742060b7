import { expect, test } from "vitest";
import { palettes } from "#theme/palette.ts";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

test("presets show what their question needs; layers are moved by keys, tools and dragging, and found by name", async () => {
  const atlas = await open();
  await atlas.mapIsDrawn();
  await atlas.clickButton("创新");
  await atlas.mapIsDrawn();
  expect(atlas.link()).toContain("layers=land,city,districts,zones,places,place-labels");
  expect(atlas.link()).toContain("without=places/township,places/project");
  await atlas.clickButton("恢复默认图层");
  expect(atlas.link()).not.toMatch(/layers=|without=/);
  const heightOf = async (layer: string) => (await atlas.layersListed()).indexOf(layer);
  expect(await heightOf("demonstration-zones")).toBeLessThan(await heightOf("belts"));
  await atlas.gripLayer("隆起带");
  await atlas.press("ArrowUp");
  await atlas.press("ArrowUp");
  await expect.poll(() => heightOf("belts")).toBeLessThan(await heightOf("demonstration-zones"));
  expect(atlas.link()).toContain("marine-cores,demonstration-zones,belts");
  await atlas.press("ArrowUp");
  expect(atlas.link()).toContain("marine-cores,demonstration-zones,belts");
  await atlas.dragLayer("隆起带", "一城三核");
  // Back where it was: the default order need not be said.
  await expect.poll(() => atlas.link()).not.toContain("layers=");
  await atlas.openLayerTools("功能区");
  await atlas.useLayerTool("功能区下移");
  await expect.poll(() => atlas.link()).toContain("layers=land,city,zones,districts");
  await atlas.filterLayers("南海");
  await expect.poll(atlas.layersListed).toEqual(["zones"]);
  await atlas.filterLayers("青岛地铁");
  await expect.poll(atlas.layersPanelText).toContain("没有名称含“青岛地铁”的图层或区域");
  await atlas.filterLayers("");
  await atlas.visit("?layers=land,city,districts,links,places,place-labels");
  await atlas.openLayerTools("地点");
  await atlas.clickButton("地点：展开列表");
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("a layer is drawn fainter, alone, and found again by its link", async () => {
  const atlas = await open();
  await atlas.mapIsDrawn();
  const { districtFills } = palettes.light;
  await atlas.openLayerTools("区市");
  await atlas.useLayerTool("只看此层");
  await atlas.mapIsDrawn();
  expect(atlas.link()).toContain("layers=land,city,districts,place-labels");
  const alone = await atlas.shareOfColor(districtFills[1]);
  expect(alone).toBeGreaterThan(0.05);
  await atlas.fadeLayer(30);
  await atlas.mapIsDrawn();
  expect(atlas.link()).toContain("opacity=districts:30");
  expect(await atlas.shareOfColor(districtFills[1])).toBeLessThan(alone / 4);

  const again = await open(atlas.link());
  await again.mapIsDrawn();
  expect(await again.shareOfColor(districtFills[1])).toBeLessThan(alone / 4);

  await atlas.useLayerTool("只看此层");
  await expect.poll(() => atlas.link()).not.toContain("layers=");
});

test("the legend leaves areas and kinds out of the map", async () => {
  const atlas = await open("?layers=land,city,districts#8.6/37.2/122");
  await atlas.mapIsDrawn();
  const { districtFills } = palettes.light;
  const before = await atlas.shareOfColor(districtFills[3]);
  expect(before).toBeGreaterThan(0.03);
  await atlas.toggleEntry("乳山市");
  await atlas.mapIsDrawn();
  expect(atlas.link()).toContain("without=district/rushan");
  expect(await atlas.shareOfColor(districtFills[3])).toBeLessThan(before / 2);
  expect(await atlas.shareOfColor(districtFills[1])).toBeGreaterThan(0.05);
  await atlas.toggleEntry("乳山市");
  await expect.poll(() => atlas.link()).not.toContain("without=");
});

test("the map goes to where a layer lies", async () => {
  const atlas = await open("#12/36.9/121.5");
  await atlas.openLayerTools("一城三核");
  await atlas.useLayerTool("缩放至此层");
  await expect.poll(() => Number(atlas.link().match(/#([\d.]+)/)?.[1])).toBeLessThan(10);
  await atlas.mapIsDrawn();
  const [, latitude = 0, longitude = 0] = atlas.link().split("#")[1]?.split("/").map(Number) ?? [];
  expect(latitude).toBeCloseTo(37.25, 0);
  expect(longitude).toBeCloseTo(122.2, 0);
});

test("links between cities are drawn with their arcs, and open what they are", async () => {
  const atlas = await open("?layers=land,city,districts,links,places,place-labels#7.2/37.2/124", {
    isSharp: true,
  });
  await atlas.mapIsDrawn();
  await atlas.colorCovers(palettes.light.links["four-ports"], 0.0005, true);
  await atlas.colorCovers(palettes.light.links.air, 0.0003, true);
  // Half-way between Shidao and Incheon.
  await atlas.goTo("?sel=project/weihai-incheon-four-ports");
  await atlas.panelShows("威海—仁川“四港联动”");
  expect(await atlas.sectionText("place")).toContain("示意连线");
  expect(atlas.complaints).toEqual([]);
});
