import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Catalog } from "#domain/catalog.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();
const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
const catalog = read("catalog.json") as Catalog;
const storyOf = (id: string) => read(`stories/${id}.json`) as Story;
const stories = ["overview", "five-zones", "marine", "gaoqu", "jingqu"];
const wall = { width: 1920, height: 1080 };

test("a briefing without a network: to and fro with a clicker, questions in between, and back to the very scene", async () => {
  const atlas = await open("", { ...wall, isKept: true });
  await atlas.mapIsDrawn();
  await atlas.isKeptOffline();
  await atlas.goOffline();
  await atlas.goTo("?mode=present");
  const { scenes } = storyOf("five-zones");
  expect(await atlas.storiesOffered()).toContain("“五区”示范");
  await atlas.beginStory("five-zones");
  // What clickers send: page keys, arrows, space, a full stop, F5.
  const forwards = ["PageDown", "ArrowRight", "ArrowDown", " "];
  for (const [index, scene] of scenes.entries()) {
    if (index > 0) await atlas.press(forwards[index % forwards.length] ?? "PageDown");
    await atlas.sceneIs(scene.id);
    const told = await atlas.figuresOnStage();
    expect(told.map(({ id }) => id)).toEqual(scene.figures);
    expect(await atlas.offStage()).toEqual([]);
  }
  const last = scenes.length;
  expect(atlas.link()).toContain(`mode=present&story=five-zones&scene=${last}`);
  await atlas.press("PageDown");
  expect(atlas.link()).toContain(`scene=${last}`);
  await atlas.press("PageUp");
  await atlas.sceneIs(scenes[last - 2]?.id ?? "");
  await atlas.press("Home");
  await atlas.sceneIs(scenes[0]?.id ?? "");
  await atlas.press("End");
  await atlas.press("F5");
  await atlas.sceneIs(scenes[0]?.id ?? "");
  await atlas.press("ArrowLeft");
  await atlas.sceneIs(scenes[0]?.id ?? "");

  // Somebody asks: initials, Enter, all tools, and one key back.
  await atlas.press("PageDown");
  await atlas.sceneIs(scenes[1]?.id ?? "");
  await atlas.mapIsDrawn();
  const before = await atlas.wholeScene();
  const link = atlas.link();
  await atlas.press("/");
  await atlas.type("jq");
  expect((await atlas.kindsFound())[0]).toBe("区域");
  await atlas.press("Enter");
  await atlas.panelShows("经区");
  expect(await atlas.hasStage()).toBe(false);
  await atlas.press("o");
  await atlas.pageIs("targets");
  await atlas.press("Backspace");
  await atlas.sceneIs(scenes[1]?.id ?? "");
  await atlas.mapIsDrawn();
  expect(atlas.link()).toBe(link);
  expect(await atlas.wholeScene()).toEqual(before);
  // A search that leads nowhere leaves the scene where it is.
  await atlas.press("/");
  await atlas.type("gq");
  await atlas.press("Escape");
  await atlas.press("Escape");
  await expect.poll(atlas.hasStage).toBe(false);
  await atlas.press("Backspace");
  await atlas.sceneIs(scenes[1]?.id ?? "");

  expect(atlas.foreign).toEqual([]);
});

test("black, by finger, and by itself in a circle", async () => {
  const { scenes } = storyOf("five-zones");
  const last = scenes.length;
  const atlas = await open("?mode=present&story=five-zones&scene=2", wall);
  await atlas.sceneIs(scenes[1]?.id ?? "");
  await atlas.press(".");
  expect(await atlas.isBlack()).toBe(true);
  await atlas.press("Escape");
  expect(await atlas.isBlack()).toBe(false);
  await atlas.swipe(-200);
  await atlas.sceneIs(scenes[2]?.id ?? "");
  await atlas.swipe(200);
  await atlas.sceneIs(scenes[1]?.id ?? "");

  // By itself, in a circle.
  await atlas.press("End");
  await atlas.sceneIs(scenes[last - 1]?.id ?? "");
  await atlas.takeClock();
  await atlas.press("p");
  await atlas.letTimePass(1000 * (scenes[last - 1]?.dwell ?? 0) + 100);
  await atlas.sceneIs(scenes[0]?.id ?? "");
  await atlas.letTimePass(1000 * (scenes[0]?.dwell ?? 0) + 100);
  await atlas.sceneIs(scenes[1]?.id ?? "");
});

test("on a wall of 3840 × 2160 all stories say what the catalog says, in Chinese, English and Korean", async () => {
  // Where words and figures stand does not hang on the map.
  const atlas = await open("?mode=present", { width: 3840, height: 2160, hasWebgl: false });
  for (const id of stories) {
    for (const [index, scene] of storyOf(id).scenes.entries()) {
      const language = (["zh", "en", "ko"] as const)[index % 3];
      await atlas.visit(`?mode=present&story=${id}&scene=${index + 1}&lang=${language}`);
      await atlas.sceneIs(scene.id);
      expect(await atlas.offStage(), `${id} ${scene.id}`).toEqual([]);
      // Smaller they are not read from the back row.
      expect(await atlas.sizeOfLetters(), `${id} ${scene.id}`).toBeGreaterThan(0.7);
      const told = await atlas.figuresOnStage();
      expect(told.map((figure) => figure.id)).toEqual(scene.figures);
      for (const { id: fact, value } of told) {
        const stated = catalog.facts.find((one) => one.id === fact)?.value;
        // In English and Korean some units are others: 291.46万 is 2.9146 m.
        if (language === "zh")
          expect(value?.replace(/[^\d.]/g, ""), fact ?? "").toContain(`${stated}`);
      }
    }
    expect(await atlas.accessibilityFaults()).toEqual([]);
  }
});

// The two others are told whole by the briefing above and by the green-light check.
test.each(["marine", "gaoqu", "jingqu"])("every scene of %s draws its map", async (id) => {
  const atlas = await open("?mode=present", { width: 1280, height: 720 });
  for (const [index, scene] of storyOf(id).scenes.entries()) {
    await atlas.visit(`?mode=present&story=${id}&scene=${index + 1}`);
    await atlas.sceneIs(scene.id);
    await atlas.mapIsDrawn();
  }
  expect(atlas.complaints).toEqual([]);
});

test("a story or scene that is not there leads back with a word", async () => {
  const atlas = await open("?mode=present&story=nobody");
  expect(await atlas.notice("story")).toContain("nobody");
  expect(atlas.link()).not.toContain("present");
  await atlas.visit("?mode=present&story=overview&scene=99");
  await atlas.sceneIs(storyOf("overview").scenes.at(-1)?.id ?? "");
});

test("what a person has chosen is there again after a briefing, and a story that plays is not clicked away", async () => {
  const chosen = "criteria=near:port:10000&shortlist=park/blue-carbon-valley,zone/nanhai";
  const atlas = await open(`?mode=invest&${chosen}`, wall);
  await atlas.mapIsDrawn();
  await atlas.switchMode("汇报");
  await atlas.beginStory("overview");
  const [first] = storyOf("overview").scenes;
  await atlas.sceneIs(first?.id ?? "");
  await atlas.press("p");
  await atlas.mapIsDrawn();
  await atlas.clickScreen(1400, 500);
  expect(await atlas.hasStage()).toBe(true);
  await atlas.press("p");
  await atlas.clickScreen(1400, 500);
  await expect.poll(atlas.hasStage).toBe(false);
  expect(atlas.link()).toContain("sel=");
  await atlas.press("Backspace");
  await atlas.sceneIs(first?.id ?? "");
  await atlas.press("Escape");
  await expect.poll(atlas.link).toContain(chosen);
});
