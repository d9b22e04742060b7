import { expect, test } from "vitest";
import { healStage, type StageSight } from "./heal-stage.ts";

const well: StageSight = {
  now: 1_000_000,
  lastLook: 999_000,
  isPlaying: true,
  isHeld: false,
  isBetweenScenes: false,
  lostSince: null,
  drawingSince: null,
  goneSince: null,
  hasFailed: false,
  memory: { used: 120_000_000, most: 4_000_000_000 },
  loops: 3,
  reloads: [],
};
const nothing = { do: "nothing" };

test("a stage that is well is left alone", () => {
  expect(healStage(well)).toEqual(nothing);
  expect(healStage({ ...well, isBetweenScenes: true })).toEqual(nothing);
});

test.each([
  ["lostSince", 2000, "lost"],
  ["goneSince", 3000, "gone"],
  ["drawingSince", 30_000, "blank"],
] as const)(
  "%s %d milliseconds is healed, at any moment and whoever leads; before, it has time",
  (what, after, why) => {
    const sight = { ...well, [what]: well.now - after };
    expect(healStage(sight)).toEqual({ do: "reload", why });
    expect(healStage({ ...sight, isPlaying: false })).toEqual({ do: "reload", why });
    expect(healStage({ ...sight, [what]: well.now - after + 1 })).toEqual(nothing);
  },
);

test.each([
  [{ hasFailed: true }, "failed"],
  [{ memory: { used: 800_000_001, most: 4_000_000_000 } }, "memory"],
  [{ memory: { used: 251_000_000, most: 500_000_000 } }, "memory"],
  [{ memory: null, loops: 40 }, "age"],
] as const)(
  "%o is healed between two scenes of a story that plays, and at no other time",
  (worn, why) => {
    const between = { ...well, ...worn, isBetweenScenes: true };
    expect(healStage(between)).toEqual({ do: "reload", why });
    expect(healStage({ ...between, isBetweenScenes: false })).toEqual(nothing);
    expect(healStage({ ...between, isPlaying: false })).toEqual(nothing);
  },
);

test("as long as memory is told and enough, no number of loops matters", () => {
  expect(healStage({ ...well, isBetweenScenes: true, loops: 4000 })).toEqual(nothing);
});

test("after a sleep the map draws anew before anything is held against it", () => {
  const woken = { ...well, lastLook: well.now - 3_600_000, lostSince: well.now - 3_600_000 };
  expect(healStage(woken)).toEqual({ do: "redraw" });
});

test("a black stage is left as it is, until it is bright again", () => {
  const broken = { ...well, lostSince: 0 };
  expect(healStage({ ...broken, isHeld: true })).toEqual(nothing);
  expect(healStage(broken)).toEqual({ do: "reload", why: "lost" });
});

test("three reloads in ten minutes, then somebody is told; later it may be tried again", () => {
  const broken = { ...well, lostSince: 0 };
  const at = (...ago: number[]) => ago.map((one) => well.now - one);
  expect(healStage({ ...broken, reloads: at(500_000, 9000) }).do).toBe("reload");
  expect(healStage({ ...broken, reloads: at(500_000, 9000, 4000) })).toEqual({ do: "tell" });
  expect(healStage({ ...broken, reloads: at(600_000, 9000, 4000) }).do).toBe("reload");
});

test.each([{ hasFailed: true }, { memory: null, loops: 400 }])(
  "%o, which nobody sees yet, is no reason to call somebody",
  (worn) => {
    const reloads = [well.now - 3, well.now - 2, well.now - 1];
    expect(healStage({ ...well, ...worn, isBetweenScenes: true, reloads })).toEqual(nothing);
  },
);
