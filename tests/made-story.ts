import type { Scene, Story } from "#domain/story/story-schema.ts";

/** A scene of a person who writes Chinese. */
export const madeScene = (id: string, change: Partial<Scene> = {}): Scene => ({
  id,
  title: { zh: `第 ${id} 幕`, en: "", ko: "" },
  text: { zh: "", en: "", ko: "" },
  notes: { zh: "", en: "", ko: "" },
  layout: "left",
  view: "?sel=zone/gaoqu",
  look: { zoom: 10, latitude: 37.4, longitude: 122.1, bearing: 0, pitch: 0 },
  highlight: ["zone/gaoqu"],
  figures: [],
  charts: [],
  dwell: 20,
  transition: "fly",
  author: "甲",
  date: "2026-11-26",
  ...change,
});

export const madeStoryOf = (id: string, ...scenes: Scene[]): Story => ({
  format: "weihai-atlas-story",
  version: 1,
  id: `made-${id}`,
  title: { zh: `故事 ${id}`, en: "", ko: "" },
  summary: { zh: "", en: "", ko: "" },
  author: "甲",
  date: "2026-11-26",
  dataVersion: "2026-11-26",
  scenes,
});
