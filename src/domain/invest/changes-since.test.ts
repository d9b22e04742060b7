import { expect, test } from "vitest";
import type { Archive } from "#domain/archive.ts";
import { changesSince } from "./changes-since.ts";

const archive = {
  facts: new Map([["zone/a", [{ id: "fact/003-old" }, { id: "fact/003-new" }]]]),
} as unknown as Archive;

const changes = {
  schemaVersion: 1 as const,
  versions: [
    {
      dataVersion: "2026-03-01",
      since: "2026-02-01",
      added: ["fact/003-new", "park/p located-in zone/a"],
      changed: ["park/p"],
      removed: ["zone/a hosts enterprise/e"],
    },
    {
      dataVersion: "2026-02-01",
      since: null,
      added: ["zone/a", "park/p", "park/q"],
      changed: [],
      removed: [],
    },
  ],
};

test("what changed after a version is told of each place by entry, figures and relations", () => {
  expect(changesSince(changes, archive, "2026-02-01", ["zone/a", "park/p", "park/q"])).toEqual([
    { id: "zone/a", entry: null, facts: 1, relations: 2 },
    { id: "park/p", entry: "changed", facts: 0, relations: 1 },
  ]);
  expect(changesSince(changes, archive, "2026-03-01", ["zone/a"])).toEqual([]);
});

test("of a version that is not on record nothing is said", () => {
  expect(changesSince(changes, archive, "2025-01-01", ["zone/a"])).toBeNull();
});
