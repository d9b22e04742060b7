import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { expect, test } from "vitest";
import type { Story } from "#domain/story/story-schema.ts";
import { brokenBars } from "../soak-story.ts";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();
const storyOf = (id: string) =>
  JSON.parse(readFileSync(`public/data/stories/${id}.json`, "utf8")) as Story;
const wall = { width: 1920, height: 1080 };

test("after a green light nothing of a story is missing without a network", async () => {
  const { scenes } = storyOf("overview");
  const atlas = await open("?mode=present", { ...wall, isKept: true });
  const places = await atlas.placesToGoBackTo();
  await atlas.checkStory("overview");
  await expect.poll(atlas.stepsChecked).toBeGreaterThan(0);
  // A check that is left has gone from the screen with all it changed.
  await atlas.closeCheck();
  expect(atlas.link()).toBe("?mode=present");
  expect(await atlas.placesToGoBackTo()).toBe(places);
  await atlas.checkStory("overview");
  const { findings, text } = await atlas.verdict();
  expect(findings, text).toEqual([]);
  expect(text).toContain(`${scenes.length} 幕`);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.closeCheck();
  expect(atlas.link()).toBe("?mode=present");
  expect(await atlas.lightBeside("overview")).toMatch(/^\d\d:\d\d 检查：[绿黄]灯$/);

  await atlas.goOffline();
  await atlas.beginStory("overview");
  for (const [index, scene] of scenes.entries()) {
    if (index > 0) await atlas.press("PageDown");
    await atlas.sceneIs(scene.id);
    await atlas.mapIsDrawn();
  }
  expect(atlas.failedRequests).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});

test("a stage that loses its graphics, sleeps or is loaded anew goes on by itself", async () => {
  const { scenes } = storyOf("overview");
  const idOf = (scene: number) => scenes[scene - 1]?.id ?? "";
  const dwell = 1000 * (scenes[4]?.dwell ?? 0) + 100;
  const atlas = await open("?mode=present", wall);
  await atlas.watchWakeLock();
  await atlas.visit("?mode=present&story=overview&scene=5");
  await atlas.sceneIs(idOf(5));
  await atlas.mapIsDrawn();
  await expect.poll(atlas.wakeLocks).toBe(1);
  await atlas.takeWakeLock();
  await expect.poll(atlas.wakeLocks).toBe(2);
  const loads = atlas.countLoads();

  // What stands out on the map stands out again.
  const before = await atlas.wholeScene();
  await atlas.loseGraphics(true);
  await atlas.mapIsLost();
  await atlas.mapIsDrawn();
  expect(await atlas.wholeScene()).toEqual(before);

  // A scene that comes while there are no graphics is drawn once they are back.
  await atlas.takeClock();
  await atlas.press("p");
  await atlas.waitUntilPlaying();
  await atlas.loseGraphics(true);
  await atlas.mapIsLost();
  await atlas.letTimePass(dwell);
  await atlas.sceneIs(idOf(6));
  await atlas.mapIsDrawn();

  // An hour's sleep.
  await atlas.letTimePass(3_600_000);
  await atlas.sceneIs(idOf(7));
  await atlas.mapIsDrawn();
  expect(loads.count).toBe(0);

  // Somebody loads the page anew, which has reloaded itself twice before.
  await atlas.pretendReloads(2);
  await atlas.reload();
  await atlas.sceneIs(idOf(7));
  await atlas.waitUntilPlaying();
  await atlas.mapIsDrawn();

  // Graphics that stay away: the page itself does.
  await atlas.loseGraphics(false);
  await atlas.mapIsLost();
  await expect.poll(() => loads.count).toBe(2);
  await atlas.sceneIs(idOf(7));
  await atlas.waitUntilPlaying();
  await atlas.mapIsDrawn();
  // But not for ever.
  await atlas.loseGraphics(false);
  expect(await atlas.notice("kiosk")).toContain("刷新页面");
  expect(loads.count).toBe(2);
  expect(atlas.complaints.filter((said) => !said.includes("CONTEXT_LOST"))).toEqual([]);
});

test("three minutes of a story in a circle, its graphics taken each minute: never blank, no error, no more memory than before", async () => {
  const { scenes } = storyOf("overview");
  const minute = 60_000;
  const atlas = await open("?mode=present&story=overview", wall);
  const begun = Date.now();
  // Real minutes; of the stay of a scene only the first seconds.
  const report = await atlas.soak({
    scenes,
    watches: 4000,
    isOver: () => Date.now() - begun >= 3 * minute,
    lossesDue: () => Math.floor((Date.now() - begun) / minute),
  });
  expect(report.losses).toBeGreaterThan(3);
  // Files of tests that run beside this one share its processors.
  const slack = Math.max(1, (loadavg()[0] ?? 1) / cpus().length);
  expect(brokenBars(report, slack), JSON.stringify(report)).toEqual([]);
}, 400_000);
