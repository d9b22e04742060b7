import { expect, test } from "vitest";
import { languages } from "#text/language.ts";
import { sayTimeOfDay } from "./say-time-of-day.ts";

test.each(languages)("the first hour of a day is 00, the last 23 (%s)", (language) => {
  expect(sayTimeOfDay(new Date(2026, 0, 1, 0, 5), language)).toBe("00:05");
  expect(sayTimeOfDay(new Date(2026, 0, 1, 23, 59), language)).toBe("23:59");
});
