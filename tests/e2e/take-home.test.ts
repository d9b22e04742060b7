import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { expect, test } from "vitest";
import type { Catalog } from "#domain/catalog.ts";
import type { Scene, Story } from "#domain/story/story-schema.ts";
import type { Language } from "#text/language.ts";
import { sayQuantity, splitQuantity } from "#text/quantity.ts";
import { readPdf } from "../read-pdf.ts";
import { oneAtlas } from "./one-atlas.ts";
import { hasOffice, readInOffice, readSlides } from "./read-slides.ts";

const open = oneAtlas();
const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
const { facts } = read("catalog.json") as Catalog;
const stated = new Map(facts.map((fact) => [fact.id, fact]));
const storyOf = (id: string) => read(`stories/${id}.json`) as Story;

const factOf = (id: string) => {
  const fact = stated.get(id);
  if (!fact) throw new Error(`the catalog has no ${id}`);
  return fact;
};

/** A figure as the catalog has it, in a language. */
const said = (id: string, language: Language): string => {
  const { value, unit, valueMax } = factOf(id);
  return bare(sayQuantity(value ?? 0, unit, language, valueMax));
};

/** Where lines and runs end is of no account, nor where a program puts air between letters. */
const bare = (text: string): string => text.replace(/[\s\u00a0]/g, "");

/** What stands between the figures and names of words; the number of a note may part a year from its 年. */
const stretches = (words: string): string[] => words.split(/\{[^}]*\}[年년]?/).map(bare);

const scenesOf = ({ scenes }: Story, numbers: readonly number[]): Scene[] =>
  numbers.flatMap((number) => scenes[number - 1] ?? []);

/** One story whole, of the others what is unlike in them: words at the foot, shares, many figures, two charts. */
const taken = [
  {
    id: "five-zones",
    language: "zh",
    own: "中文",
    numbers: storyOf("five-zones").scenes.map((_, index) => index + 1),
  },
  { id: "overview", language: "en", own: "English", numbers: [8] },
  { id: "marine", language: "ko", own: "한국어", numbers: [7] },
  { id: "gaoqu", language: "zh", own: "中文", numbers: [8] },
  { id: "jingqu", language: "en", own: "English", numbers: [3] },
] as const;

test("all stories are taken home as slides, without a network, and LibreOffice has their text, notes and charts", async () => {
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
  const files: Buffer[] = [];
  for (const { id, own, language, numbers } of taken) {
    const story = storyOf(id);
    const scenes = scenesOf(story, numbers);
    await atlas.openTakeHome(id);
    if (files.length === 0) {
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
    files.push(content);
    const slides = await readSlides(content);
    // A story that opens with a page of its own has no other; the last one says what it rests on.
    const before = scenes[0]?.layout === "title" ? 0 : 1;
    expect(slides).toHaveLength(before + scenes.length + 1);
    for (const [index, scene] of scenes.entries()) {
      const slide = slides[before + index];
      const text = bare(slide?.text ?? "");
      const at = `${id} ${scene.id}`;
      for (const part of [...stretches(scene.title[language]), ...stretches(scene.text[language])])
        expect(text, at).toContain(part);
      for (const figure of scene.figures) {
        const fact = factOf(figure);
        expect(text, at).toContain(said(figure, language));
        expect(text, at).toContain(bare(fact.indicator[language]));
        if (fact.year !== null) expect(text, at).toContain(`${fact.year}`);
        expect(text.replaceAll(",", ""), at).toContain(`${fact.evidence.offset + 1}`);
      }
      expect(slide?.charts, at).toEqual(
        scene.charts.map((chart) =>
          chart.facts
            .map((fact) => {
              const { value, unit } = factOf(fact);
              return `${splitQuantity(value ?? 0, unit, language).number}`;
            })
            .toReversed(),
        ),
      );
      for (const part of stretches(scene.notes[language]))
        expect(bare(slide?.notes ?? ""), at).toContain(part);
      // As sharp as twice an ordinary screen.
      expect(slide?.pictures.map(({ ending }) => ending)).toEqual(["jpeg"]);
      const link = slide?.links[0] ?? "";
      expect(link).toContain(`mode=present`);
      expect(link).toContain(`story=${id}`);
      if (numbers[index] !== 1) expect(link).toContain(`scene=${numbers[index]}`);
    }
    const end = slides.at(-1);
    const code = end?.pictures.find(({ ending }) => ending === "png");
    expect(await atlas.codeOn(code?.content ?? Buffer.alloc(0))).toBe(end?.links[0]);
    expect(end?.links[0]).toContain(`story=${id}`);
  }
  expect(atlas.foreign).toEqual([]);
  if (!hasOffice) return;
  const offices = await readInOffice(files);
  for (const [index, pages] of offices.entries()) {
    const { id, numbers, language } = taken[index] ?? taken[0];
    const scenes = scenesOf(storyOf(id), numbers);
    const count = pages.length / 2;
    const before = count - scenes.length - 1;
    expect(before).toBe(scenes[0]?.layout === "title" ? 0 : 1);
    for (const [at, scene] of scenes.entries()) {
      const page = bare(pages[before + at] ?? "");
      const notes = bare(pages[count + before + at] ?? "");
      for (const figure of [...scene.figures, ...scene.charts.flatMap((chart) => chart.facts)])
        expect(page, `${id} ${scene.id}`).toContain(said(figure, language));
      for (const part of stretches(scene.notes[language]))
        expect(notes, `${id} ${scene.id}`).toContain(part);
    }
  }
}, 400_000);

test("a handout to read, pictures of the wall, and the story itself", async () => {
  const atlas = await open("?mode=present&story=marine&scene=2", {
    width: 1000,
    height: 680,
  });
  await atlas.sceneIs(storyOf("marine").scenes[1]?.id ?? "");
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
  const story = storyOf("marine");
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
