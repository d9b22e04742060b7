import { expect, test } from "vitest";
import { judgeRehearsal, type Rehearsed } from "./judge-rehearsal.ts";

const good: Rehearsed = {
  scenes: [
    { drawnIn: 800, letters: { zh: 1, en: 0.84, ko: 0.96 } },
    { drawnIn: 3100, letters: { zh: 1, en: 0.72, ko: 0.8 } },
    { drawnIn: 2900, letters: { zh: 0.92, en: 0.7, ko: 0.8 } },
  ],
  ids: ["question", "where", "ask"],
  faults: [],
  storyVersion: "2026-11-26",
  dataVersion: "2026-11-26",
  troubles: [],
  copy: [],
  online: [],
  device: {
    hasGraphics: true,
    sharpness: 1,
    coverage: 1,
    hasFullScreen: true,
    hasWakeLock: true,
    battery: null,
    lettersMissing: [],
  },
};

const on = (device: Partial<Rehearsed["device"]>): Rehearsed => ({
  ...good,
  device: { ...good.device, ...device },
});

test("a story of which nothing is amiss has a green light, and its slowest scene is told", () => {
  expect(judgeRehearsal(good)).toEqual({
    light: "green",
    findings: [],
    slowest: { scene: 2, took: 3100 },
  });
});

test("a scene that is never drawn is red, one that takes its time amber", () => {
  const [first, second, third] = good.scenes;
  if (!first || !second || !third) throw new Error("three scenes");
  const scenes = [first, { ...second, drawnIn: null }, { ...third, drawnIn: 6001 }];
  expect(judgeRehearsal({ ...good, scenes })).toEqual({
    light: "red",
    findings: [
      { kind: "not-drawn", light: "red", scenes: [2], about: [] },
      { kind: "slow", light: "amber", scenes: [3], about: [] },
    ],
    slowest: { scene: 3, took: 6001 },
  });
});

test("letters that get too small are told with their scenes and languages", () => {
  const scenes = good.scenes.map((run) => ({ ...run, letters: { ...run.letters, en: 0.68 } }));
  const [first] = good.scenes;
  if (first) scenes[0] = { ...first, letters: { ...first.letters, ko: 0, en: 0.7 } };
  expect(judgeRehearsal({ ...good, scenes }).findings).toEqual([
    { kind: "cramped", light: "amber", scenes: [1, 2, 3], about: ["en", "ko"] },
  ]);
});

test("what the catalog does not know is red; what is said untruly is amber, with the scene it stands in", () => {
  const { light, findings } = judgeRehearsal({
    ...good,
    faults: [
      { scene: null, fault: "written-figure", about: "850" },
      { scene: "ask", fault: "unlike", about: "fact/a fact/b" },
      { scene: "where", fault: "unknown", about: "fact/gone" },
      { scene: "where", fault: "no-figure", about: "fact/silent" },
    ],
  });
  expect(light).toBe("red");
  expect(findings).toEqual([
    { kind: "unknown", light: "red", scenes: [2], about: ["fact/gone", "fact/silent"] },
    { kind: "untrue", light: "amber", scenes: [3], about: ["850", "fact/a fact/b"] },
  ]);
});

test("whatever needs the network is told", () => {
  const kinds = (rehearsed: Partial<Rehearsed>) =>
    judgeRehearsal({ ...good, ...rehearsed }).findings.map(({ kind, about }) => [kind, about]);
  expect(kinds({ copy: "impossible" })).toEqual([["no-copy", []]]);
  expect(kinds({ copy: "unfinished" })).toEqual([["copy-unfinished", []]]);
  expect(kinds({ copy: ["data/layers/zones.geojson"] })).toEqual([
    ["not-kept", ["data/layers/zones.geojson"]],
  ]);
  expect(kinds({ online: ["tianditu-vector", "tianditu-vector"] })).toEqual([
    ["online", ["tianditu-vector"]],
  ]);
  expect(kinds({ troubles: ["道路未能载入", "道路未能载入"] })).toEqual([
    ["trouble", ["道路未能载入"]],
  ]);
});

test.each([
  [{ hasGraphics: false, sharpness: 0 }, "no-graphics", "red", []],
  [{ sharpness: 0.5 }, "blurred", "amber", ["50"]],
  [{ coverage: 0.81 }, "not-whole-screen", "amber", ["81"]],
  [{ coverage: 0.81, hasFullScreen: false }, "no-full-screen", "amber", []],
  [{ hasWakeLock: false }, "no-wake-lock", "amber", []],
  [{ battery: 41 }, "battery", "amber", ["41"]],
  [{ lettersMissing: ["ko"] }, "no-letters", "amber", ["ko"]],
] as const)("a device with %o: %s", (device, kind, light, about) => {
  const verdict = judgeRehearsal(on(device));
  expect(verdict.light).toBe(light);
  expect(verdict.findings).toEqual([{ kind, light, scenes: [], about }]);
});

test("a full battery, and a screen that is covered already, need no word", () => {
  expect(judgeRehearsal(on({ battery: 60, hasFullScreen: false })).light).toBe("green");
});

test("data of another version than the story's is told with both", () => {
  expect(judgeRehearsal({ ...good, storyVersion: "2026-01-02" }).findings).toEqual([
    { kind: "other-version", light: "amber", scenes: [], about: ["2026-01-02", "2026-11-26"] },
  ]);
});
