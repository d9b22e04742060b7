import { expect, test } from "vitest";
import { type SceneLayout, stageRoom, wordsShare } from "./stage-room.ts";

test.each([
  ["left", "left", 1920],
  ["title", "left", 1920],
  ["right", "right", 1920],
  ["foot", "bottom", 1080],
] as const)(
  "keeps the subject of a scene with words at the %s out of them",
  (layout, side, size) => {
    const room = stageRoom(layout, 1920, 1080);
    expect(room[side]).toBeGreaterThan(wordsShare[layout] * size);
    const others = (["left", "right", "bottom", "top"] as const).filter((one) => one !== side);
    for (const other of others) expect(room[other]).toBeLessThan(0.15 * size);
  },
);

test("leaves some of the screen for the subject, however the screen stands", () => {
  for (const layout of Object.keys(wordsShare) as SceneLayout[])
    for (const [width, height] of [
      [1280, 720],
      [3840, 2160],
      [390, 844],
    ] as const) {
      const { top, right, bottom, left } = stageRoom(layout, width, height);
      expect(width - left - right).toBeGreaterThan(0.4 * width);
      expect(height - top - bottom).toBeGreaterThan(0.4 * height);
    }
});
