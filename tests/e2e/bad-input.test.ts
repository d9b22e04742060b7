import { expect, test } from "vitest";
import { palettes } from "#theme/palette.ts";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

test("a broken link is answered with a quiet notice, and the atlas opens", async () => {
  const atlas = await open("?sel=zone%2Fgaoqu&theme=purple&year=soon#here");
  expect(await atlas.notice("link")).toMatch(/theme=purple.*year=soon.*#here/);
  await atlas.panelShows("高区");
  await atlas.mapIsDrawn();
});

test("an unknown entity is named, and nothing is selected", async () => {
  const atlas = await open("?sel=zone/atlantis");
  expect(await atlas.notice("entity")).toContain("zone/atlantis");
  await atlas.mapIsDrawn();
  expect(await atlas.hasPanel()).toBe(false);
  expect(atlas.link()).not.toContain("sel=");
});

test("without WebGL the lists and panels still work, and the page says what to do", async () => {
  const atlas = await open("", { hasWebgl: false });
  await atlas.waitForText("没有开启 WebGL");
  await atlas.openArea("高区");
  expect(await atlas.sectionText("industries")).toContain("医疗器械及医药");
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test.each([
  ["damaged", { status: 200, body: "<!doctype html>" }],
  ["missing", { status: 404, body: "" }],
  ["out of reach", null],
])("an index that is %s has a message and a way on", async (_name, answer) => {
  const atlas = await open("?lang=en", { answers: { "slices/index.json": answer } });
  await atlas.waitForText("The index did not load");
  expect(await atlas.pageText()).toContain("Reload the page");
});

test("details of a wrong shape leave map and lists alone", async () => {
  const atlas = await open("?sel=zone/gaoqu", {
    answers: { "slices/details.json": { status: 200, body: '{"schemaVersion":2}' } },
  });
  await atlas.panelShows("高区");
  expect(await atlas.panelText()).toContain("详细资料没有载入");
  await atlas.openArea("经区");
});

test("a damaged operator file is reported and ignored", async () => {
  const atlas = await open("", {
    answers: { "operator.json": { status: 200, body: '{"mapReviewNumber":7}' } },
  });
  expect(await atlas.notice("operator")).toContain("operator.json");
  await atlas.mapIsDrawn();
});

test("a map component that does not load says so and leaves the lists", async () => {
  const atlas = await open("", { answers: { "assets/engine-*.js": null } });
  await atlas.waitForText("地图组件没有载入");
  await atlas.openArea("高区");
});

test("a missing and a damaged layer are named; the rest of the map is drawn", async () => {
  const atlas = await open("", {
    answers: {
      "districts.geojson": { status: 404, body: "" },
      "belts.geojson": { status: 200, body: '{"type":"Feat' },
    },
  });
  expect(await atlas.notice("layer-districts")).toContain("“区市”没有载入");
  expect(await atlas.notice("layer-belts")).toContain("“隆起带”没有载入");
  await atlas.openArea("高区");
});

test("an operator's reviewed boundaries, review number and address stand instead of ours", async () => {
  const ours = await open("?layers=land,city,districts");
  await ours.mapIsDrawn();
  const share = await ours.shareOfColor(palettes.light.districtFills[3]);
  const reviewed = { type: "FeatureCollection", features: [] };
  const atlas = await open("?layers=land,city,districts", {
    answers: {
      "operator.json": {
        status: 200,
        body: JSON.stringify({
          boundaries: { "districts.geojson": "reviewed.geojson" },
          enquiryAddress: "plans@example.org",
          mapReviewNumber: "鲁威审(2026)001号",
        }),
      },
      "reviewed.geojson": { status: 200, body: JSON.stringify(reviewed) },
    },
  });
  await atlas.waitForText("审图号：鲁威审(2026)001号");
  expect(await atlas.pageText()).not.toContain("未经地图审核");
  await atlas.mapIsDrawn();
  expect(await atlas.shareOfColor(palettes.light.districtFills[3])).toBeLessThan(share / 4);
  expect(await atlas.shareOfColor(palettes.light.cityLand)).toBeGreaterThan(0.02);
  expect(await atlas.linkOf("联系我们")).toBe("mailto:plans@example.org");
});

test("a lost graphics context is announced and comes back; one that stays lost leaves a way back", async () => {
  const atlas = await open("?sel=zone/gaoqu");
  await atlas.mapIsDrawn();
  await atlas.loseGraphics(true);
  expect(await atlas.notice("context")).toContain("正在恢复");
  await atlas.mapIsDrawn();
  await atlas.panelShows("高区");
  await atlas.loseGraphics(false);
  await atlas.waitForText("显卡没有恢复绘图");
  await atlas.clickButton("刷新页面");
  await atlas.panelShows("高区");
});
