import { expect, test } from "vitest";
import { readBearing, readLength, readSignedLength } from "./read-length.ts";

test.each<[string, number | null]>([
  ["800", 800],
  ["1,234.5 m", 1234.5],
  ["1.5km", 1500],
  ["１．５ 公里", 1500],
  ["2 千米", 2000],
  ["12 米", 12],
  ["3킬로미터", 3000],
  [".5 km", 500],
  ["1,23", null],
  ["five", null],
  ["-5", null],
  ["", null],
  ["km", null],
])("a length of %j", (written, metres) => {
  expect(readLength(written)).toBe(metres);
});

test.each<[string, number | null]>([
  ["0", 0],
  ["45.5°", 45.5],
  ["360", 360],
  ["361", null],
  ["-5", null],
  ["", null],
])("a bearing of %j", (written, degrees) => {
  expect(readBearing(written)).toBe(degrees);
});

test("a minus of any kind leads inwards", () => {
  expect(readSignedLength("-500")).toBe(-500);
  expect(readSignedLength(" −1.2 km")).toBe(-1200);
  expect(readSignedLength("－500米")).toBe(-500);
  expect(readSignedLength("500")).toBe(500);
  expect(readSignedLength("--500")).toBeNull();
  expect(readSignedLength("-")).toBeNull();
});
