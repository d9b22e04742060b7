import { expect, test } from "vitest";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

test("by mouse: one of each is drawn, drawn to what is there, edited, chosen, deleted and brought back", async () => {
  const atlas = await open("#10/37.2/122.1");
  await atlas.mapIsDrawn();
  await atlas.takeTool("画面");
  await atlas.clickMapAt(122, 37.2);
  await atlas.clickMapAt(122.2, 37.2);
  await atlas.clickMapAt(122.2, 37.1);
  await atlas.clickButton("完成");
  // The same triangle as the one that is only measured.
  await expect
    .poll(() => atlas.measuredArea("geodesic"))
    .toMatch(/^98\.\d+ km²\s+9,8\d\d\.\d+ 公顷 · 147,\d+\.\d 亩$/);
  expect(await atlas.toolText()).toMatch(/GeographicLib[\s\S]*EPSG:4550/);

  await atlas.changeTool("画圆");
  await atlas.clickMapAt(121.9, 37.1);
  await atlas.openTyped();
  await atlas.writeIn("半径", "five");
  expect(await atlas.toolText()).toContain("读不懂这个长度");
  await atlas.writeIn("半径", "4 km");
  await expect.poll(atlas.radius).toContain("4.000 km");

  await atlas.changeTool("画线");
  await atlas.clickMapAt(121.9, 37.25);
  await atlas.openTyped();
  await atlas.writeIn("从上一点的距离", "10 km");
  expect(await atlas.toolText()).toContain("方位角应是");
  await atlas.writeIn("方位角", "90");
  await atlas.clickButton("完成");
  await expect.poll(() => atlas.measuredLength("geodesic")).toBe(10_000);

  await atlas.changeTool("画箭头");
  await atlas.clickMapAt(122.05, 37.28);
  await atlas.doubleClickMapAt(122.15, 37.3);
  await atlas.changeTool("标注文字");
  await atlas.clickMapAt(122, 37.05);
  await atlas.writeIn("文字", "滨海 Marine");
  await atlas.changeTool("画点");
  await atlas.pointAtMap(122.003, 37.201);
  await expect.poll(atlas.snappedTo).toBe("吸附到：面 1 的顶点");
  await atlas.clickMapAt(122.003, 37.201);

  await atlas.changeTool("修改形状");
  await atlas.clickMapAt(122.1, 37.15);
  await expect.poll(atlas.toolText).toContain("未取顶点");
  await atlas.dragOnMap([122.2, 37.1], [122.2, 37.15]);
  await expect.poll(() => atlas.measuredArea("geodesic")).toMatch(/^49\.\d+ km²/);
  await atlas.press("Control+z");
  await expect.poll(() => atlas.measuredArea("geodesic")).toMatch(/^98\.\d+ km²/);
  await atlas.clickButton("收起工具");

  await atlas.showWorkspace();
  await expect
    .poll(async () => (await atlas.drawn()).join("\n"))
    .toMatch(/点 1[\s\S]*滨海 Marine[\s\S]*箭头 1[\s\S]*线 1[\s\S]*圆 1[\s\S]*面 1/);
  await atlas.clickMapAt(121.9, 37.1);
  expect(await atlas.notice("drawing-chosen")).toContain("已选中图形“圆 1”");
  await atlas.press("Delete");
  await expect.poll(async () => (await atlas.drawn()).length).toBe(5);
  await atlas.press("Control+z");
  await expect.poll(async () => (await atlas.drawn()).length).toBe(6);
  expect(atlas.complaints).toEqual([]);
});

test("by keys: a line, words and a circle are drawn at the cross, and a corner is moved; in the dark", async () => {
  const atlas = await open("?theme=dark#10/37.2/122.1");
  await atlas.skipToMap();
  const step = async (key: string) => {
    await atlas.press(key);
    await atlas.mapIsDrawn();
  };
  await atlas.press("n");
  await atlas.toolIs("画线");
  await expect.poll(atlas.hasCross).toBe(true);
  await atlas.press("Enter");
  await step("ArrowRight");
  await atlas.press("Enter");
  await step("ArrowUp");
  await atlas.press("Enter");
  await expect.poll(atlas.toolText).toContain("3 个点");
  await atlas.press("Backspace");
  await expect.poll(atlas.toolText).toContain("2 个点");
  await step("ArrowUp");
  await atlas.press("Enter");
  await atlas.press("Enter");
  await expect.poll(atlas.toolText).toContain("已画出线 1");

  await atlas.press("x");
  await atlas.toolIs("标注文字");
  await step("ArrowLeft");
  await atlas.press("Enter");
  await expect.poll(atlas.focusedName).toBe("");
  await atlas.type("示意");
  await atlas.press("Enter");
  await expect.poll(atlas.toolText).toContain("已画出示意");

  await atlas.press("u");
  await atlas.toolIs("画圆");
  await atlas.press("Alt+Enter");
  await step("ArrowDown");
  await atlas.press("Enter");
  await expect.poll(atlas.toolText).toContain("已画出圆 1");

  await atlas.press("e");
  await atlas.toolIs("修改形状");
  await atlas.press("Tab");
  await expect.poll(atlas.held).toBe("圆心");
  await atlas.press("Tab");
  await expect.poll(atlas.held).toBe("圆周");
  const before = await atlas.radius();
  await step("Shift+ArrowRight");
  await expect.poll(atlas.radius).not.toBe(before);
  await atlas.press("Enter");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  // The corner is let go, then the tool is put away, then the drawing is no longer chosen.
  await atlas.press("Escape");
  await expect.poll(atlas.toolText).toContain("未取顶点");
  await atlas.press("Escape");
  await expect.poll(atlas.hasTool).toBe(false);
  await atlas.press("Control+z");
  await atlas.showWorkspace();
  await expect
    .poll(async () => (await atlas.drawn()).join("\n"))
    .toMatch(/圆 1[\s\S]*示意[\s\S]*线 1/);
  expect(atlas.complaints).toEqual([]);
});
