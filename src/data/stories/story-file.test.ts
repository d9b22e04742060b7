import { expect, test } from "vitest";
import { filledStory } from "#domain/story/filled-story.ts";
import type { Scene, Story } from "#domain/story/story-schema.ts";
import { readStoryFile } from "./read-story-file.ts";
import { storyFileName, writeStoryFile } from "./write-story-file.ts";

const said = (zh: string) => ({ zh, en: "", ko: "" });

const scene = (id: string): Scene => ({
  id,
  title: said("{zone/gaoqu}有{fact/003-a}"),
  text: said("手写的 100 也可以"),
  notes: said(""),
  layout: "left",
  view: "?sel=zone/gaoqu",
  look: { zoom: 10, latitude: 37.4, longitude: 122.1, bearing: -20, pitch: 40 },
  highlight: ["zone/gaoqu"],
  figures: ["fact/003-a"],
  charts: [{ kind: "bars", title: said("图"), facts: ["fact/003-a"] }],
  dwell: 20,
  transition: "fly",
  author: "甲",
  date: "2026-11-26",
});

const story: Story = {
  format: "weihai-atlas-story",
  version: 1,
  id: "made-1",
  title: said("高区/汇报：<script>"),
  summary: said(""),
  author: "甲",
  date: "2026-11-26",
  dataVersion: "2026-11-26",
  scenes: [scene("a"), scene("b")],
};

const faultOf = async (content: BlobPart) => {
  const read = await readStoryFile(new Blob([content]));
  return read.ok ? null : read.fault;
};

const changed = (change: (file: ReturnType<typeof JSON.parse>) => void) => {
  const file = JSON.parse(writeStoryFile(story));
  change(file);
  return faultOf(JSON.stringify(file));
};

test("what is written is read as the same, in the languages it was written in", async () => {
  const read = await readStoryFile(new Blob([writeStoryFile(story)]));
  expect(read).toEqual({ ok: true, story });
  // The stage shows Chinese words in every language; a file says what was written.
  expect(filledStory(story).scenes[0]?.title.en).toBe(story.scenes[0]?.title.zh);
  expect(writeStoryFile(filledStory(story))).toBe(writeStoryFile(story));
});

test("a file name has no path and nothing a system refuses", () => {
  expect(storyFileName(story, "en")).toBe("高区 汇报： script.story.json");
  expect(storyFileName({ ...story, title: said("") }, "zh")).toBe("made-1.story.json");
});

test("no prefix of a file is taken for a story", async () => {
  const text = writeStoryFile(story).trimEnd();
  for (let length = 1; length < text.length; length += 7)
    expect(await faultOf(text.slice(0, length)), text.slice(0, length)).toMatchObject({
      id: "cutOff",
    });
  expect(await faultOf(" \n")).toEqual({ id: "empty" });
});

test("what it is instead is told", async () => {
  expect(await faultOf('{"type":"FeatureCollection"}')).toEqual({ id: "otherFormat" });
  expect(await faultOf("[]")).toEqual({ id: "otherFormat" });
  expect(await faultOf(new Uint8Array([0x50, 0x4b, 3, 4]))).toMatchObject({ id: "binary" });
  expect(await changed((file) => (file.version = 2))).toEqual({ id: "newer", version: 2 });
  expect(await changed((file) => delete file.version)).toMatchObject({ id: "unknownVersion" });
});

test.each<[string, (file: ReturnType<typeof JSON.parse>) => void, object]>([
  [
    "a dwell no clock has",
    (file) => (file.scenes[1].dwell = 0),
    { path: "dwell", reason: "range" },
  ],
  ["a layout nobody knows", (file) => (file.scenes[1].layout = "top"), { reason: "choice" }],
  ["a missing text", (file) => delete file.scenes[1].text, { path: "text", reason: "missing" }],
  ["a handler", (file) => (file.scenes[1].onclick = "x"), { reason: "unknownField" }],
  ["no fact", (file) => (file.scenes[1].figures = ["x"]), { path: "figures[0]" }],
  ["too many figures", (file) => (file.scenes[1].figures = Array(6).fill("fact/a")), {}],
])("%s is refused with its scene and place", async (_what, change, expected) => {
  expect(await changed(change)).toMatchObject({ id: "invalid", scene: 2, ...expected });
});

test("a story without scenes, or with two by one id, is refused", async () => {
  expect(await changed((file) => (file.scenes = []))).toMatchObject({ path: "scenes", scene: 0 });
  expect(await changed((file) => (file.scenes[1].id = "a"))).toEqual({
    id: "twice",
    scene: 2,
    about: "a",
  });
});
