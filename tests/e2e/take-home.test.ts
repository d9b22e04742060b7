import JSZip from "jszip";
import { expect, test } from "vitest";
import { readPdf } from "../read-pdf.ts";
import { oneAtlas } from "./one-atlas.ts";
import { readSlides } from "./read-slides.ts";
import {
  bare,
  expectSlides,
  factOf,
  readyStory,
  said,
  scenesOf,
  stretches,
} from "./story-slides.ts";

const open = oneAtlas();

/** As what a person takes it: a story from its beginning, and one in another language from the middle. */
const taken = [
  { id: "five-zones", language: "zh", own: "中文", numbers: [1, 3] },
  { id: "marine", language: "ko", own: "한국어", numbers: [7] },
] as const;

test("stories are taken home as slides, without a network", async () => {
  const atlas = await open("?mode=present", {
    width: 1000,
    height: 680,
    isKept: true,
  });
  await atlas.mapIsDrawn();
  await atlas.isKeptOffline();
  await atlas.goOffline();
  await atlas.reload();
  await atlas.storiesOffered();
  for (const [index, { id, own, language, numbers }] of taken.entries()) {
    const story = readyStory(id);
    await atlas.openTakeHome(id);
    if (index === 0) {
      expect(await atlas.accessibilityFaults()).toEqual([]);
      await atlas.breakOffTaking();
      expect(await atlas.takeHomeText()).toContain("没有下载文件");
      await atlas.chooseScenes();
      expect(await atlas.takeHomeText()).toContain("还没有选任何一幕");
    }
    await atlas.chooseToTake(own);
    await atlas.chooseScenes(...numbers);
    const { fileName, content } = await atlas.takeStory();
    expect(fileName).toMatch(/-\d{4}-\d\d-\d\d\.pptx$/);
    await atlas.closeTakeHome();
    const slides = await readSlides(content);
    expectSlides(slides, story, numbers, language);
    const code = slides.at(-1)?.pictures.find(({ ending }) => ending === "png");
    expect(await atlas.codeOn(code?.content ?? Buffer.alloc(0))).toBe(slides.at(-1)?.links[0]);
  }
  expect(atlas.foreign).toEqual([]);
}, 200_000);

test("a handout to read, pictures of the wall, and the story itself", async () => {
  const atlas = await open("?mode=present&story=marine&scene=2", {
    width: 1000,
    height: 680,
  });
  await atlas.sceneIs(readyStory("marine").scenes[1]?.id ?? "");
  await atlas.mapIsDrawn();
  await atlas.press("/");
  await atlas.type("把故事带走");
  expect(await atlas.kindsFound()).toHaveLength(1);
  await atlas.press("Enter");
  await atlas.takeHomeIsOpen();
  expect(await atlas.takeHomeText()).toContain("一城三核");
  await atlas.chooseToTake(/PDF/);
  await atlas.chooseToTake("한국어");
  await atlas.chooseScenes(7, 9);
  const { content } = await atlas.takeStory();
  const { pages, title } = await readPdf(content);
  expect(pages).toHaveLength(2);
  const story = readyStory("marine");
  expect(title).toBe(story.title.ko);
  const text = bare(pages.map((page) => page.text).join(""));
  for (const scene of scenesOf(story, [7, 9])) {
    for (const part of stretches(scene.title.ko)) expect(text).toContain(part);
    for (const figure of [...scene.figures, ...scene.charts.flatMap((chart) => chart.facts)]) {
      expect(text).toContain(said(figure, "ko"));
      expect(text.replaceAll(",", "")).toContain(`${factOf(figure).evidence.offset + 1}`);
    }
  }
  const [first] = pages;
  expect(first?.code).toContain("story=marine");
  expect(first?.links).toContain(first?.code);
  expect(first?.links.filter((link) => link.includes("scene=7")).length).toBeGreaterThan(0);

  await atlas.chooseToTake(/PNG/);
  await atlas.chooseToTake("中文");
  await atlas.chooseScenes(2, 3);
  const { fileName, content: packed } = await atlas.takeStory();
  expect(fileName).toMatch(/\.zip$/);
  const pictures = Object.values((await JSZip.loadAsync(packed)).files);
  expect(pictures.map(({ name }) => name.replace(/^.*-/, ""))).toEqual([
    "第02幕.png",
    "第03幕.png",
  ]);
  for (const picture of pictures) {
    const png = await picture.async("nodebuffer");
    // The sea, and the paper below the words.
    const sea = await atlas.pictureFacts(png, "#d5e4ea");
    const paper = await atlas.pictureFacts(png, "#fdfcf9");
    expect([sea.width, sea.height]).toEqual([1920, 1080]);
    expect(sea.share).toBeGreaterThan(0.03);
    expect(paper.share).toBeGreaterThan(0.2);
    expect(sea.share + paper.share).toBeLessThan(0.95);
  }

  await atlas.chooseToTake(/故事文件/);
  const file = await atlas.takeStory();
  expect(file.fileName).toBe("一城三核.story.json");
  expect(JSON.parse(file.content.toString())).toEqual(story);
  expect(atlas.complaints).toEqual([]);
}, 200_000);
