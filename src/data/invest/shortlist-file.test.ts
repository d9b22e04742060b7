import { expect, test } from "vitest";
import { readShortlistFile, type ShortlistContent, writeShortlistFile } from "./shortlist-file.ts";

const content: ShortlistContent = {
  criteria: [
    {
      wish: { kind: "industry", industries: ["cluster/it"] },
      importance: "must",
      weight: 5,
      unknownPasses: true,
    },
    {
      wish: { kind: "near", to: "port", within: 15_000 },
      importance: "nice",
      weight: 2,
      unknownPasses: false,
    },
  ],
  shortlist: ["zone/gaoqu", "park/qiaotou"],
  madeWith: "2026-11-26",
  notes: { "zone/gaoqu": "先谈" },
};

test("a shortlist comes back from its file as it was, notes only where they were put in", async () => {
  expect(await readShortlistFile(writeShortlistFile(content))).toEqual({ ...content, leftOut: [] });
  const plain = writeShortlistFile({ ...content, notes: {} });
  expect(await plain.text()).not.toContain("notes");
  expect(await readShortlistFile(plain)).toMatchObject({ notes: {} });
});

test("what makes no sense is left out and named; what is no shortlist is refused", async () => {
  const written = JSON.parse(await writeShortlistFile(content).text());
  const read = (change: object) =>
    readShortlistFile(new Blob([JSON.stringify({ ...written, ...change })]));
  expect(
    await read({ criteria: "honours:any,honours:all", weights: "9", shortlist: ["zone/a", "x"] }),
  ).toMatchObject({
    criteria: [{ wish: { kind: "honours" } }],
    shortlist: ["zone/a"],
    leftOut: ["honours:all", "9", "x"],
  });
  expect(await read({ version: 2 })).toBe("newer");
  expect(await read({ format: "other" })).toBe("notShortlist");
  expect(await read({ notes: { a: 1 } })).toBe("notShortlist");
  expect(await readShortlistFile(new Blob(["{"]))).toBe("notShortlist");
  expect(await readShortlistFile(new Blob(["x".repeat(1_000_001)]))).toBe("tooLarge");
});
