import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Catalog } from "../../src/domain/catalog.ts";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();
const catalog: Catalog = JSON.parse(
  readFileSync(new URL("../../public/data/catalog.json", import.meta.url), "utf8"),
);

const statedOf = (subject: string, indicator: string, kind: string) => {
  const fact = catalog.facts.find(
    (one) => one.subject === subject && one.indicator.id === indicator && one.kind === kind,
  );
  if (fact?.value == null) throw new Error(`${subject} has no ${kind} of ${indicator}.`);
  return { value: fact.value, year: fact.year };
};

test("two years of an indicator under a divider, their numbers in line, by mouse and by keys, and back to one map", async () => {
  const state = statedOf("zone/jingqu", "hightech-output-share", "baseline");
  const aim = statedOf("zone/jingqu", "hightech-output-share", "target");
  // The colours of the two classes as they lie on the land, which shines through.
  const [low, high] = ["#b6a5df", "#7859ad"];
  const atlas = await open("?indicator=hightech-output-share&layers=land,city,districts,zones", {
    isSharp: true,
  });
  await atlas.mapIsDrawn();
  await atlas.press("j");
  await atlas.pairIsDrawn();
  const link = atlas.link();
  expect(link).toContain(`swipe=year:${aim.year};kind:target`);
  expect(await atlas.saidOnMap("a")).toContain(`现状 ${state.year}`);
  expect(await atlas.saidOnMap("b")).toContain(`目标 ${aim.year}`);

  const [, a, b, difference] = await atlas.pairRow("经区");
  expect(a).toMatch(new RegExp(`^${state.value}% .*现状 ?${state.year}`));
  expect(b).toMatch(new RegExp(`^不低于 ${aim.value}% .*目标 ?${aim.year}`));
  const points = Number((aim.value - state.value).toPrecision(12));
  expect(difference).toBe(`不低于 +${points} 个百分点 目标 ${aim.year} − 现状 ${state.year}`);
  const [, silent, , why] = await atlas.pairRow("高区");
  expect([silent, why]).toEqual(["未载明", "一边未载明"]);
  expect(await atlas.readPairEvidence("zone/jingqu", "60%")).toContain("章节");
  await atlas.closeEvidence();

  // The area lies on the left of the divider, then on its right: only one of its two colours is seen.
  await atlas.dragDivider(0.85);
  expect(await atlas.dividerAt()).toBe(85);
  await expect.poll(() => atlas.shareOfColor(low)).toBeGreaterThan(0.001);
  expect(await atlas.shareOfColor(high)).toBeLessThan(0.0002);
  await atlas.focusDivider();
  await atlas.press("Home");
  expect(await atlas.dividerAt()).toBe(0);
  await expect.poll(() => atlas.shareOfColor(high)).toBeGreaterThan(0.001);
  expect(await atlas.shareOfColor(low)).toBeLessThan(0.0002);
  await atlas.press("ArrowRight");
  expect(await atlas.dividerAt()).toBe(1);
  await atlas.press("End");
  expect(await atlas.dividerAt()).toBe(100);
  expect(await atlas.accessibilityFaults()).toEqual([]);

  // Panels work on B: its layers alone change, and what is exported is said.
  await atlas.workOnMap("b");
  await atlas.switchLayer("区市");
  await expect.poll(() => atlas.saidOnMap("b")).toContain("没有 区市");
  expect(await atlas.pairText()).toMatch(/区市\s+4\s+0\s+4\s+0/);
  expect((await atlas.namesOnlyOn("A 图", "district")).toSorted()).toEqual(
    ["乳山市", "文登区", "环翠区", "荣成市"].toSorted(),
  );
  await atlas.clickButton("导出图片");
  await expect.poll(atlas.exportNote).toContain("只含 B 图");
  await atlas.closeDialog();

  const again = await open(atlas.link());
  await again.pairIsDrawn();
  expect(await again.saidOnMap("b")).toMatch(/目标 2021 · 没有 区市/);
  expect((await again.pairRow("经区")).at(-1)).toBe(difference);
  await again.resizeTo(390, 844);
  await again.pairIsDrawn();
  expect(await again.overflow()).toEqual([]);
  expect(await again.accessibilityFaults()).toEqual([]);

  await atlas.skipToMap();
  await atlas.press("Escape");
  await expect.poll(atlas.hasPair).toBe(false);
  expect(atlas.link()).not.toContain("swipe");
  await atlas.back();
  await atlas.pairIsDrawn();
  await atlas.forward();
  await expect.poll(atlas.hasPair).toBe(false);
  expect([...atlas.complaints, ...again.complaints]).toEqual([]);
});

test("side by side both maps look where one is moved, pick alike, differ in what they draw, and one outlives the other", async () => {
  const atlas = await open(
    "?layers=land,city,districts&beside=layers:land,city,districts,zones;basemap:none;year:1850;moon:full",
  );
  expect(await atlas.notice("link")).toMatch(/beside=moon:full/);
  await atlas.dismissNotice("link");
  await atlas.pairIsDrawn();
  expect(await atlas.saidOnMap("a")).toMatch(/没有 功能区 · 内置底图/);
  expect(await atlas.saidOnMap("b")).toMatch(/多出 功能区 · 不要底图/);
  expect(await atlas.differenceOfMaps()).toBeGreaterThan(0.1);

  const before = atlas.link();
  await atlas.dragRightMap(-60, 40);
  await expect.poll(atlas.link).not.toBe(before);
  await atlas.pairIsDrawn();
  // Where both draw the same they now look at the same.
  await atlas.visit(atlas.link().replace(/beside=[^#]*/, "beside="));
  await atlas.pairIsDrawn();
  expect(await atlas.differenceOfMaps()).toBeLessThan(0.01);
  expect(await atlas.pairText()).toContain("两图现在完全一样");

  await atlas.clickRightMap(121.62, 36.98);
  await atlas.panelShows("乳山市");
  await atlas.clickButton("面板作用于 B 图");
  await atlas.clickButton("换 B 图的底图");
  // The panel has brought a button below the pointer; its hint would take the first Escape.
  await atlas.hintIsGone();
  await atlas.chooseBasemap("不要底图");
  await expect.poll(atlas.link).toContain("beside=basemap:none");
  await atlas.closeDialog();

  await atlas.loseRightGraphics();
  await atlas.rightMapIs("lost");
  await atlas.waitForText("A 图和您的选择不受影响");
  await atlas.clickButton("重新画 B 图");
  await atlas.pairIsDrawn();
  await atlas.clickButton("结束对照");
  await expect.poll(atlas.hasPair).toBe(false);
  await atlas.mapIsDrawn();
  expect(atlas.link()).not.toContain("beside");
});
