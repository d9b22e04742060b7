import { expect, test } from "vitest";
import { tourTextIn } from "#text/tour-text.ts";
import { tourSteps } from "./tour-steps.ts";
import { turnStep, walkableSteps } from "./walk-tour.ts";

test("a tour of seven to nine steps that each have words in every language", () => {
  const ids = tourSteps.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(7);
  expect(ids.length).toBeLessThanOrEqual(9);
  for (const { steps } of Object.values(tourTextIn)) expect(Object.keys(steps)).toEqual(ids);
});

test("without a map nothing is said of the map, and nothing else is left out", () => {
  const ids = tourSteps.map(({ id }) => id);
  const walked = (hasMap: boolean) => walkableSteps(tourSteps, hasMap).map(({ id }) => id);
  expect(walked(true)).toEqual(ids);
  expect(walked(false)).toEqual(ids.filter((id) => id !== "map"));
});

test("turning goes on and back and stays within the tour", () => {
  expect(turnStep(0, 1, 9)).toBe(1);
  expect(turnStep(8, 1, 9)).toBe(8);
  expect(turnStep(1, -1, 9)).toBe(0);
  expect(turnStep(0, -1, 9)).toBe(0);
});
