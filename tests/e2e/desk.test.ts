import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Story } from "#domain/story/story-schema.ts";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();
const storyOf = (id: string) =>
  JSON.parse(readFileSync(`public/data/stories/${id}.json`, "utf8")) as Story;
const wall = { width: 1920, height: 1080 };

/** Where a place is on a map seen from straight above, north up; CSS pixels. Web Mercator, by its own formula. */
const placeOn = (
  { longitude, latitude }: { longitude: number; latitude: number },
  camera: { zoom: number; longitude: number; latitude: number },
  { width, height }: { width: number; height: number },
) => {
  const world = 512 * 2 ** camera.zoom;
  const mercator = (degrees: number) =>
    Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: width / 2 + ((longitude - camera.longitude) / 360) * world,
    y: height / 2 - (mercator(latitude) - mercator(camera.latitude)) * world,
  };
};

test("a desk drives the stage without a network, points and draws on it, and either survives the other", async () => {
  const { scenes } = storyOf("five-zones");
  const idOf = (scene: number) => scenes[scene - 1]?.id ?? "";
  let stage = await open("", { ...wall, isKept: true });
  await stage.mapIsDrawn();
  await stage.isKeptOffline();
  await stage.goOffline();
  await stage.goTo("?mode=present");
  const desk = await stage.windowOpenedBy(() => stage.presentWithDesk("five-zones"));
  await desk.resizeTo(1440, 900);
  await desk.listenToStage();
  await stage.sceneIs(idOf(1));
  await desk.deskIsAt(idOf(1));
  await desk.stageIs("live");
  expect(await desk.nextOnDesk()).toBe(idOf(2));

  // A key on either side moves both.
  await desk.press("PageDown");
  await stage.sceneIs(idOf(2));
  await stage.press("ArrowRight");
  await desk.deskIsAt(idOf(3));
  await desk.press("b");
  await expect.poll(stage.isBlack).toBe(true);
  await stage.press("b");
  await expect.poll(async () => (await desk.stageTold())?.link).toContain("scene=3");
  await expect.poll(stage.isBlack).toBe(false);

  // The presenter goes ahead, then the wall catches up.
  await desk.useTool("freeze");
  await desk.deskSays("frozen");
  await desk.press("PageDown");
  await desk.press("PageDown");
  await desk.deskIsAt(idOf(5));
  // What is said later arrives later: by then the scenes would have come too.
  await desk.press("b");
  await expect.poll(stage.isBlack).toBe(true);
  expect(await stage.sceneNow()).toBe(idOf(3));
  await desk.press("b");
  await desk.useTool("freeze");
  await stage.sceneIs(idOf(5));
  await desk.jumpTo(2);
  await stage.sceneIs(idOf(2));

  // Somebody asks: found on the desk, shown on the wall.
  await desk.press("/");
  await desk.type("jq");
  expect((await desk.kindsFound())[0]).toBe("区域");
  await desk.press("Enter");
  await stage.panelShows("经区");
  expect(await stage.hasStage()).toBe(false);
  await desk.deskSays("detour");
  await desk.press("Backspace");
  await stage.sceneIs(idOf(2));
  await desk.deskIsAt(idOf(2));

  // The light falls where it is pointed at, by the map of each window and by the formula of the projection.
  await stage.mapIsDrawn();
  await expect.poll(async () => (await desk.stageTold())?.look?.camera ?? null).not.toBeNull();
  await desk.mapIsDrawn();
  await desk.press("l");
  await desk.pointAtWall([0.7, 0.4]);
  await stage.hasSpotlight();
  await expect.poll(async () => (await desk.stageTold())?.spotlight ?? null).not.toBeNull();
  const told = await desk.stageTold();
  const [onStage, onDesk] = [await stage.spotlightAt(), await desk.spotlightAt()];
  const [wallSize, deskSize] = [await stage.mapSize(), await desk.mapSize()];
  if (!told?.spotlight || !told.look?.camera || !onStage || !onDesk) throw new Error("No light.");
  expect(told.look.camera).toMatchObject({ bearing: 0, pitch: 0 });
  const expected = placeOn(told.spotlight, told.look.camera, wallSize);
  expect(Math.hypot(onStage.x - expected.x, onStage.y - expected.y)).toBeLessThan(2);
  expect(
    Math.hypot(onDesk.x - 0.7 * deskSize.width, onDesk.y - 0.4 * deskSize.height),
  ).toBeLessThan(1);
  expect(Math.abs(onStage.x - 0.7 * wallSize.width)).toBeLessThan(2);
  expect(Math.abs(onStage.y - 0.4 * wallSize.height)).toBeLessThan(2);
  expect((await stage.markAt([0.7, 0.4]))[3]).toBe(0);
  expect((await stage.markAt([0.7, 0.9]))[3]).toBeGreaterThan(100);

  // A line drawn by hand lies on the same ground.
  await desk.useTool("pen");
  await desk.drawOnWall([0.6, 0.3], [0.8, 0.5]);
  await expect.poll(async () => (await stage.markAt([0.7, 0.4]))[0]).toBeGreaterThan(180);
  expect((await stage.markAt([0.7, 0.9]))[3]).toBe(0);

  // Either window may be loaded anew: the other one tells.
  const { startedAt } = told;
  await desk.press("b");
  await expect.poll(stage.isBlack).toBe(true);
  await stage.reload();
  await stage.sceneIs(idOf(2));
  await expect.poll(stage.isBlack).toBe(true);
  await expect.poll(async () => (await stage.markAt([0.7, 0.4]))[0]).toBeGreaterThan(180);
  expect((await desk.stageTold())?.startedAt).toBe(startedAt);
  await desk.reload();
  await desk.listenToStage();
  await desk.deskIsAt(idOf(2));
  await desk.stageIs("live");
  await expect.poll(async () => (await desk.markAt([0.7, 0.4]))[0]).toBeGreaterThan(180);
  await desk.press("b");
  await expect.poll(stage.isBlack).toBe(false);
  await desk.useTool("clear-strokes");
  await expect.poll(async () => (await stage.markAt([0.7, 0.4]))[3]).toBe(0);

  // A stage that is gone is missed, and comes back at its scene.
  await stage.closeWindow();
  await desk.stageIs("lost");
  await desk.press("PageDown");
  await desk.deskIsAt(idOf(3));
  stage = await desk.windowOpenedBy(desk.reopenStage);
  await stage.sceneIs(idOf(3));
  await desk.stageIs("live");
  await desk.press("PageUp");
  await stage.sceneIs(idOf(2));
  expect((await desk.stageTold())?.startedAt).toBe(startedAt);

  await desk.useTool("pen");
  expect(await desk.accessibilityFaults()).toEqual([]);
  await desk.wearTheme("dark");
  expect(await desk.accessibilityFaults()).toEqual([]);
  await desk.resizeTo(1280, 720);
  expect(await desk.overflow()).toEqual([]);
  expect(stage.foreign).toEqual([]);
});

test("the bar of the stage comes with the mouse and goes with a key; light and pen work there too", async () => {
  const stage = await open("?mode=present&story=overview&scene=2", wall);
  await stage.sceneIs(storyOf("overview").scenes[1]?.id ?? "");
  await stage.mapIsDrawn();
  expect(await stage.barIsAbout()).toBe(false);
  await stage.moveMouse();
  await expect.poll(stage.barIsAbout).toBe(true);
  await stage.press("l");
  await expect.poll(stage.barIsAbout).toBe(false);
  await stage.moveMouse();
  await stage.hasSpotlight();
  const at = await stage.spotlightAt();
  expect(Math.hypot((at?.x ?? 0) - 340, (at?.y ?? 0) - 320)).toBeLessThan(1);
  // Without a mouse the arrow keys carry it, and turn no scene meanwhile.
  await stage.holdByKeyboard();
  await stage.press("ArrowRight");
  const before = await stage.spotlightAt();
  await stage.press("ArrowRight");
  expect((await stage.spotlightAt())?.x).toBeGreaterThan(before?.x ?? Number.NaN);
  expect(stage.link()).toContain("scene=2");
  await stage.moveMouse();
  await stage.useTool("pen");
  expect(await stage.spotlightAt()).toBeNull();
  await stage.press("Escape");
  expect(await stage.hasStage()).toBe(true);
});
