/** The map and the list as far as they lie in a drawing, and what lies under it. */
import { readFileSync } from "node:fs";
import { area, featureCollection, intersect, multiPolygon } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { expect, test } from "vitest";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

const corners: [number, number][] = [
  [121.93, 37.27],
  [122.16, 37.27],
  [122.16, 37.42],
  [121.93, 37.42],
];

const layer = (name: string): Feature<Polygon | MultiPolygon>[] =>
  (
    JSON.parse(
      readFileSync(new URL(`../../public/data/layers/${name}.geojson`, import.meta.url), "utf8"),
    ) as FeatureCollection<Polygon | MultiPolygon>
  ).features;

/** The corners of the drawing a link filters by, six decimals. */
const cornersIn = (link: string): [number, number][] => {
  const [, written = ""] = /within:\w+~([^,&#]*)/.exec(link) ?? [];
  return written.split("~").map((corner) => {
    const [longitude = 0, latitude = 0] = corner.split("_").map(Number);
    return [longitude, latitude];
  });
};

/** Share of a drawing and of the area by polyclip-ts and areas on the sphere, instead of GEOS in the plane. */
const sharesOf = (feature: Feature<Polygon | MultiPolygon>, drawn: [number, number][]) => {
  const drawing = multiPolygon([[[...drawn, ...drawn.slice(0, 1)]]]);
  const common = intersect(featureCollection([feature, drawing]));
  return common
    ? { share: area(common) / area(drawing), cover: area(common) / area(feature) }
    : { share: 0, cover: 0 };
};

test("by mouse: an area is drawn, sampled, filtered by, moved, sent in a link, deleted and brought back", async () => {
  const atlas = await open("#9.4/37.3/122.15");
  await atlas.takeTool("画面");
  for (const [longitude, latitude] of corners) await atlas.clickMapAt(longitude, latitude);
  await atlas.clickButton("完成");
  await atlas.clickButton("收起工具");
  await atlas.showWorkspace();
  await atlas.chooseDrawing("面 1");

  // Only what lies in it.
  await atlas.openAnalysis();
  await atlas.filterByChosenDrawing();
  await atlas.insideIs("known");
  const inside = await atlas.entriesListed();
  expect(inside).toBeGreaterThan(10);
  expect((await atlas.chips()).join()).toMatch(/图形内\s*面 1\s*\d+ 项在内，\d+ 项可能在内/);
  expect(await atlas.insideTags()).not.toContain(null);
  const link = atlas.link();
  const drawn = cornersIn(link);
  expect(drawn).toHaveLength(4);

  // What lies under it: each share as another implementation has it.
  await atlas.openUnderDrawing();
  const under = await atlas.sharesUnder();
  const areas = [...layer("districts"), ...layer("zones"), ...layer("belts")];
  for (const feature of areas) {
    const { share, cover } = sharesOf(feature, drawn);
    const id = feature.properties?.entity;
    const said = under.find((one) => one.id === id) ?? { share: 0, cover: 0 };
    expect(Math.abs(said.share - share), `${id} of the drawing`).toBeLessThan(0.001);
    expect(Math.abs(said.cover - cover), `${id} of itself`).toBeLessThan(0.001);
  }
  expect(under.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["city/weihai", "district/huancui", "zone/gaoqu", "zone/lingang"]),
  );
  expect(under[0]?.id).toBe("city/weihai");
  const inZones = under
    .filter(({ id }) => id.startsWith("zone/"))
    .reduce((sum, { share }) => sum + share, 0);
  // Zones may overlap in their drawn edges: what lies under none is at least the rest.
  expect(await atlas.bareOf("zones")).toBeGreaterThanOrEqual(1 - inZones - 1e-6);
  expect(await atlas.underText()).toMatch(/示意边界 ±[\s\S]*图形内的地点[\s\S]*可能在内/);
  const written = await atlas.takeSample("CSV");
  expect(written).toMatch(/figure1\.sourceTitle[\s\S]*zone\/gaoqu[\s\S]*uncovered/);
  expect(await atlas.accessibilityFaultsWithin()).toEqual([]);

  // What lies elsewhere is not drawn: of all that lies there, only the belt goes on into the drawing.
  await atlas.pointAtMap(122.42, 37.33);
  expect(await atlas.previewedName()).toBe("北部沿海高新产业隆起带");
  await atlas.clickButton("复制链接");
  expect(await atlas.notice("copied")).toContain("含筛选所用图形的坐标");
  expect(await atlas.accessibilityFaultsWithin()).toEqual([]);

  // Whoever opens the link sees the same, without having the drawing.
  const other = await open(link);
  await other.insideIs("known");
  expect(await other.entriesListed()).toBe(inside);
  expect((await other.chips()).join()).toContain("链接带来的图形");
  const without = await open(link.replace(/(within:\w+)~[^,&#]*/, "$1"));
  expect(await without.notice("drawing-not-here")).toContain("没有带来它");
  expect(await without.chips()).toEqual([]);

  // It follows the drawing.
  await atlas.chooseDrawing("面 1");
  await atlas.clickButton("修改形状");
  await atlas.dragOnMap([122.16, 37.27], [122.3, 37.2]);
  await expect.poll(atlas.entriesListed).not.toBe(inside);
  await atlas.press("Control+z");
  await expect.poll(atlas.entriesListed).toBe(inside);
  await atlas.clickButton("收起工具");

  // Deleted it leaves nothing out; brought back it does again; dropped it is gone.
  await atlas.chooseDrawing("面 1");
  await atlas.press("Delete");
  await atlas.insideIs("gone");
  const all = await atlas.entriesListed();
  expect(all).toBeGreaterThan(inside);
  await atlas.press("Control+z");
  await atlas.insideIs("known");
  await expect.poll(atlas.entriesListed).toBe(inside);
  await atlas.dropChip("drawings");
  await expect.poll(atlas.entriesListed).toBe(all);
  expect(atlas.link()).not.toContain("within");
  expect(atlas.complaints).toEqual([]);
});

test("by keys, in the dark: a circle is filtered by, sampled, drawn in until nothing is left, and widened offline", async () => {
  const atlas = await open("?theme=dark#10/37.38/122.05", { isKept: true });
  await atlas.skipToMap();
  await atlas.press("u");
  await atlas.toolIs("画圆");
  await atlas.press("Enter");
  await atlas.press("ArrowDown");
  await atlas.mapIsDrawn();
  await atlas.press("Enter");
  await expect.poll(atlas.toolText).toContain("已画出圆 1");
  await atlas.press("Escape");
  await atlas.press("q");
  await atlas.insideIs("known");
  const inside = await atlas.entriesListed();
  expect(inside).toBeGreaterThan(0);
  expect((await atlas.find("看所选图形下"))[0]).toContain("看所选图形下有什么");
  await atlas.press("Enter");
  await atlas.openUnderDrawing();
  expect((await atlas.sharesUnder()).map(({ id }) => id)).toContain("zone/gaoqu");
  await atlas.makeBuffer("-90 km");
  expect(await atlas.notice("analysis")).toContain("什么也没剩下");
  await atlas.makeBuffer("−1 km");
  await atlas.hasDrawing("圆 1 内缩 1.000 km");
  expect(await atlas.accessibilityFaultsWithin()).toEqual([]);

  await atlas.resizeTo(390, 844);
  expect(await atlas.accessibilityFaultsWithin()).toEqual([]);
  await atlas.resizeTo(1440, 900);

  expect(atlas.complaints).toEqual([]);

  // Geometry is worked out without a network too.
  await atlas.isKeptOffline();
  await atlas.goOffline();
  await atlas.reload();
  await atlas.showWorkspace();
  await atlas.chooseDrawing("圆 1");
  await atlas.openAnalysis();
  await atlas.makeBuffer("2 km");
  await atlas.hasDrawing("圆 1 缓冲 2.000 km");
});
