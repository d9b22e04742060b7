import { expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import type { DetailsSlice, IndexSlice } from "#domain/slice.ts";
import { checkStory } from "./check-story.ts";
import { filledStory, saidIn, writtenLanguage } from "./filled-story.ts";
import { partsOfStory, unknownParts, withoutUnknown } from "./known-parts.ts";
import { storyChanges } from "./story-changes.ts";
import type { Scene, Story } from "./story-schema.ts";

const said = (zh: string, en = "") => ({ zh, en, ko: "" });

const fact = {
  id: "fact/a",
  subject: "zone/a",
  indicator: { id: "gdp", zh: "产值", en: "Output", ko: "생산" },
  value: 100,
  comparator: "=",
  unit: "亿元",
  year: 2023,
  kind: "baseline",
  evidence: { source: "source/003", section: "一", offset: 1, figure: "100" },
} satisfies Fact;

const archive = buildArchive(
  {
    dataVersion: "2026-11-26",
    sources: [],
    entities: ["zone/a", "city/weihai"].map((id) => ({ id, name: said("甲"), aliases: [] })),
  } as unknown as IndexSlice,
  {
    facts: [fact],
    conflicts: [],
    relations: [],
    topics: {},
  } as unknown as DetailsSlice,
);

const scene: Scene = {
  id: "one",
  title: said("{zone/a}与{zone/z}：{fact/a}，{fact/z#year}年{fact/z}", "{zone/a}"),
  text: said(""),
  notes: said(""),
  layout: "left",
  view: "?layers=land&sel=zone/z&theme=dark",
  look: { entities: ["zone/z"] },
  highlight: ["zone/a", "zone/z"],
  figures: ["fact/a", "fact/z"],
  charts: [{ kind: "bars", title: said("图"), facts: ["fact/z"] }],
  dwell: 20,
  transition: "fly",
  author: "",
  date: "2026-11-26",
};

const story: Story = {
  format: "weihai-atlas-story",
  version: 1,
  id: "made-1",
  title: said("题"),
  summary: said(""),
  author: "",
  date: "2026-11-26",
  dataVersion: "2026-10-01",
  scenes: [scene],
};

test("what an atlas does not know is named with its scenes", () => {
  expect(unknownParts(archive, story)).toEqual([
    { id: "zone/z", scenes: [1] },
    { id: "fact/z", scenes: [1] },
  ]);
});

test("without it a story can be told, and its words say that something is gone", () => {
  const clean = withoutUnknown(archive, story, "〔无〕");
  expect(checkStory(archive, clean)).toEqual([]);
  expect(unknownParts(archive, clean)).toEqual([]);
  expect(clean.scenes[0]).toMatchObject({
    title: { zh: "{zone/a}与〔无〕：{fact/a}，〔无〕年〔无〕", en: "{zone/a}" },
    view: "?layers=land&theme=dark",
    look: { entities: ["city/weihai"] },
    highlight: ["zone/a"],
    figures: ["fact/a"],
    charts: [],
  });
});

test("a language nobody wrote shows another one, and it can be asked which", () => {
  const filled = filledStory(story);
  const [first] = filled.scenes;
  expect(first?.title.en).toBe("{zone/a}");
  expect(first?.title.ko).toBe(scene.title.zh);
  expect(first && writtenLanguage(first.title, "ko")).toBe("zh");
  expect(first && writtenLanguage(first.title, "en")).toBe("en");
  expect(saidIn(said(""), "ko")).toEqual({ words: "", language: "ko" });
  // The same object each time, so that nothing is drawn anew.
  expect(filledStory(story)).toBe(filled);
  expect(filledStory({ ...story, author: "乙" }).scenes[0]).toBe(first);
});

test("what has changed since a story was made is told by what it refers to", () => {
  const version = (dataVersion: string, changed: string[], removed: string[]) => ({
    dataVersion,
    since: null,
    added: [],
    changed,
    removed,
  });
  const versions = [
    version("2026-11-26", ["fact/a", "fact/other"], []),
    version("2026-11-01", [], ["zone/z"]),
    version("2026-10-01", ["zone/a"], []),
  ];
  expect(storyChanges({ schemaVersion: 1, versions }, story)?.toSorted(byId)).toEqual([
    { id: "fact/a", change: "changed" },
    { id: "zone/z", change: "removed" },
  ]);
  expect(storyChanges({ schemaVersion: 1, versions }, { ...story, dataVersion: "x" })).toBeNull();
  expect(partsOfStory(story)).toContain("fact/z");
});

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
