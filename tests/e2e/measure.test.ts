import { expect, test } from "vitest";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

test("by mouse: a line is measured in two ways, an outline that crosses itself has no area, a pasted point is marked", async () => {
  const atlas = await open("#10/37.2/122.1");
  await atlas.mapIsDrawn();
  await atlas.takeTool("量距离");
  await atlas.clickMapAt(122, 37.2);
  await atlas.clickMapAt(122.2, 37.2);
  await atlas.doubleClickMapAt(122.2, 37.1);
  await atlas.toolIsDone();
  await atlas.mapIsDrawn();
  // It finishes the line and does not zoom.
  expect(atlas.link()).toContain("#10/37.2/122.1");
  // geod -I +ellps=WGS84: 17 755.60 m and 11 098.05 m; a pixel is 61 m.
  expect(Math.abs((await atlas.measuredLength("geodesic")) - 28_854)).toBeLessThan(150);
  expect(Math.abs((await atlas.measuredLength("planar")) - 28_854)).toBeLessThan(150);
  expect(await atlas.toolText()).toMatch(/GeographicLib[\s\S]*EPSG:4550[\s\S]*1 像素/);
  await atlas.clickButton("复制结果");
  await expect
    .poll(atlas.copied)
    .toMatch(/^测地线 \(WGS84[\s\S]*方位角[\s\S]*122\.\d{7}°E 37\.\d{7}°N/);

  await atlas.takeTool("量面积");
  for (const [longitude, latitude] of [
    [122, 37.2],
    [122.2, 37.2],
    [122.2, 37.1],
  ] as const)
    await atlas.clickMapAt(longitude, latitude);
  await atlas.clickButton("完成");
  expect(await atlas.measuredArea("geodesic")).toMatch(
    /^98\.\d+ km²\s+9,8\d\d\.\d+ 公顷 · 147,\d+\.\d 亩$/,
  );
  await atlas.press("Backspace");
  await atlas.clickMapAt(122.1, 37.25);
  await expect.poll(atlas.toolText).toContain("没有唯一的面积");
  await atlas.clickButton("收起工具");
  expect(await atlas.hasPanel()).toBe(false);

  await atlas.press("g");
  expect(await atlas.writeCoordinate("N122.1 E37.5")).toContain("经纬度是否写反了");
  expect(await atlas.writeCoordinate("4153452.1495 41421409.7575")).toContain("EPSG:4529");
  expect(await atlas.coordinateRow("WGS84")).toContain("122.111120°E 37.509720°N");
  expect(await atlas.writeCoordinate("10.5, 20.5")).toContain("本图范围");
  expect(await atlas.writeCoordinate("122°06′40″E 37°30′35″N")).toContain("经度在前");
  expect(await atlas.dialogText()).toMatch(/也可能是\s+GCJ-02，经度在前：在西/);
  await atlas.press("Enter");
  await atlas.pinIsSet();
  expect(await atlas.pinText()).toContain("122.111111°E 37.509722°N");
  await expect.poll(atlas.link).toMatch(/#1[2-3][\d.]*\/37\.5097\d*\/122\.111/);
  expect(atlas.complaints).toEqual([]);
});

test("by keys: points are set at a cross, taken back, finished, and the tool is left; in the dark", async () => {
  const atlas = await open("?theme=dark#10/37.2/122.1");
  await atlas.skipToMap();
  await atlas.press("/");
  await atlas.type("liangmianji");
  await atlas.waitForText("量面积");
  await atlas.press("Enter");
  await expect.poll(atlas.hasCross).toBe(true);
  const step = async (key: string) => {
    await atlas.press(key);
    await atlas.mapIsDrawn();
  };
  await atlas.press("Enter");
  await step("ArrowRight");
  await atlas.press("Enter");
  await step("ArrowDown");
  await atlas.press("Enter");
  await step("ArrowLeft");
  await atlas.press("Enter");
  await expect.poll(atlas.toolText).toContain("4 个点");
  await atlas.press("Backspace");
  await expect.poll(atlas.toolText).toContain("3 个点");
  await step("ArrowRight");
  await atlas.press("Enter");
  await atlas.toolIsDone();
  expect(await atlas.measuredArea("planar")).toContain("公顷");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  // A step back each: it is open again, loses its points, and is put away.
  for (const _step of ["open", "two", "one", "none"]) await atlas.press("Escape");
  expect(await atlas.hasTool()).toBe(true);
  await atlas.press("Escape");
  await expect.poll(atlas.hasTool).toBe(false);

  await atlas.press("g");
  await atlas.chooseTab("这一点");
  expect(await atlas.dialogText()).toMatch(
    /地图中心[\s\S]*EPSG:4528[\s\S]*此点在该带之外[\s\S]*BD-09/,
  );
  expect(await atlas.accessibilityFaults()).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});
