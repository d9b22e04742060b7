import { expect, test } from "vitest";
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { comparePeer } from "./peers.ts";

const fact = (subject: string, indicator: string, unit = "家"): Fact =>
  ({ id: `fact/${subject}`, subject, indicator: { id: indicator }, unit, value: 1 }) as Fact;

const archiveOf = (facts: Fact[]): Archive =>
  ({
    facts: new Map(
      ["peer/a", "zone/gaoqu", "zone/jingqu"].map((id) => [
        id,
        facts.filter(({ subject }) => subject === id),
      ]),
    ),
    entities: new Map([
      ["zone/gaoqu", { id: "zone/gaoqu" }],
      ["zone/jingqu", { id: "zone/jingqu" }],
    ]),
  }) as unknown as Archive;

test("a peer stands beside ours only where measure and unit are the same", () => {
  const { alike, alone } = comparePeer(
    archiveOf([
      fact("peer/a", "incubators"),
      fact("peer/a", "talent", "人"),
      fact("peer/a", "posts"),
      fact("zone/gaoqu", "incubators"),
      fact("zone/jingqu", "talent", "万人"),
    ]),
    "peer/a",
  );
  expect(
    alike.map(({ peer, ours }) => [peer.indicator.id, ours.map(({ zone }) => zone.id)]),
  ).toEqual([["incubators", ["zone/gaoqu"]]]);
  expect(alone.map(({ indicator }) => indicator.id)).toEqual(["talent", "posts"]);
});
