import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BriefingMessage } from "#data/briefing/message.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import { forgetStory, present, setStage } from "#store/stage.ts";
import { standOnStage } from "./stand-on-stage.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", { name: "", addEventListener: () => {} });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a story that follows another, at once or later, has a time of its own and nothing drawn on it", () => {
  const said: BriefingMessage[] = [];
  setView({ story: "one", mode: "present" });
  standOnStage("stage", (message) => said.push(message)).start();
  const stage = () => useAtlas.getState().session.stage;
  for (const between of [() => {}, forgetStory]) {
    setStage({
      startedAt: Date.now(),
      isFrozen: true,
      strokes: [{ id: "s", scene: 1, points: [[122, 37]] }],
    });
    vi.advanceTimersByTime(60_000);
    between();
    present(useAtlas.getState().view.story === "one" ? "two" : "one");
    expect(stage()).toMatchObject({ startedAt: Date.now(), isFrozen: false, strokes: [] });
    expect(said.at(-1)).toMatchObject({ type: "tell", told: { startedAt: Date.now() } });
  }
});

test("the same story begun once more has a new time", () => {
  const story = JSON.parse(readFileSync("public/data/stories/overview.json", "utf8")) as Story;
  setView({ story: story.id, mode: "present" });
  standOnStage("stage", () => {}).start();
  setStage({ story });
  present(story.id);
  const stage = () => useAtlas.getState().session.stage;
  setStage({ isFrozen: true, strokes: [{ id: "s", scene: 1, points: [[122, 37]] }] });
  vi.advanceTimersByTime(60_000);
  const begun = Date.now();
  present(story.id);
  expect(stage()).toMatchObject({ startedAt: begun, sceneSince: begun, strokes: [] });
  expect(stage().isFrozen).toBe(false);
});
