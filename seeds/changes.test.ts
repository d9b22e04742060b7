import { expect, test } from "vitest";
import { changesBetween } from "./changes.ts";

test("each version is compared with the one before it, newest first", () => {
  const snapshots = new Map([
    ["2026-02-01", { "fact/a": "1", "fact/b": "2", "fact/c": "3" }],
    ["2026-01-01", { "fact/a": "1", "fact/b": "1", "fact/d": "4" }],
  ]);
  expect(changesBetween(snapshots).versions).toEqual([
    {
      dataVersion: "2026-02-01",
      since: "2026-01-01",
      added: ["fact/c"],
      changed: ["fact/b"],
      removed: ["fact/d"],
    },
    {
      dataVersion: "2026-01-01",
      since: null,
      added: ["fact/a", "fact/b", "fact/d"],
      changed: [],
      removed: [],
    },
  ]);
});
