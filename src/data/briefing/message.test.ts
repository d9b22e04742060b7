import { expect, test } from "vitest";
import { briefingMessage } from "./message.ts";

const told = {
  link: "?mode=present&story=overview",
  look: { width: 1920, height: 1080, camera: null },
  isBlack: false,
  isPlaying: false,
  isFrozen: false,
  startedAt: 1,
  sceneSince: null,
  spotlight: { longitude: 122.1, latitude: 37.5 },
  isFresh: true,
};
const tell = (change: object = {}) => ({
  type: "tell",
  as: "stage",
  from: "a",
  answers: null,
  told: { ...told, ...change },
});
const stroke = (points: unknown) => ({
  type: "stroke",
  as: "desk",
  from: "b",
  to: "a",
  change: { type: "extend", id: "s", scene: 1, from: 0, points },
});

test.each([
  ["how a stage stands", tell()],
  [
    "a wish",
    { type: "wish", as: "desk", from: "b", to: "a", number: 1, wish: { spotlight: null } },
  ],
  ["points of a stroke", stroke([[122, 37]])],
])("understands %s", (_what, message) => {
  expect(briefingMessage.parse(message)).toEqual(message);
});

test.each([
  ["what is no message", "next"],
  ["a spotlight that is nowhere", tell({ spotlight: { longitude: 500, latitude: 37 } })],
  ["a map without a size", tell({ look: { width: 0, height: 0, camera: null } })],
  ["a part nobody knows", tell({ isLoud: true })],
  ["points that are none", stroke([[122, "37"]])],
  ["a desk that says it is a stage", { ...tell(), as: "desk" }],
])("does not take up %s", (_what, message) => {
  expect(briefingMessage.safeParse(message).success).toBe(false);
});
