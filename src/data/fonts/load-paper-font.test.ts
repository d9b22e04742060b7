import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { en } from "#text/en.ts";
import { exportTextIn } from "#text/export-text.ts";
import { ko } from "#text/ko.ts";
import { zh } from "#text/zh.ts";
import { addressOf, chunksFor } from "./font-chunks.ts";
import { loadPaperFont } from "./load-paper-font.ts";
import { partsFromDisk } from "./parts-from-disk.ts";
import { readTrueType } from "./read-true-type.ts";

// Fonts are unpacked and cut, which takes a second each on a machine that does much else.
vi.setConfig({ testTimeout: 30_000 });

const glyphOf = (font: Awaited<ReturnType<typeof loadPaperFont>>, character: string) => {
  const index = font.codePoints.indexOf(character.codePointAt(0) ?? 0);
  return { index, advance: font.advances[index] ?? 0, glyph: font.glyphs[index] ?? 0 };
};

test("holds the characters of a text in three scripts, each with its outline and advance, and no others", async () => {
  const font = await loadPaperFont(
    "威海 Weihai 웨이하이 疃夼 Ångström",
    "regular",
    true,
    partsFromDisk,
  );
  // Chinese is as wide as the em, and so is the glyph for what is missing.
  for (const character of "威海疃夼") expect(glyphOf(font, character).advance).toBe(1000);
  for (const character of "웨이하") expect(glyphOf(font, character).advance).toBeGreaterThan(900);
  expect(glyphOf(font, "i").advance).toBeLessThan(glyphOf(font, "W").advance);
  expect(font.codePoints).toHaveLength(1 + new Set("威海 Weihai 웨이하이 疃夼 Ångström").size);
  const read = readFont(font.file);
  for (const character of "威海웨이W疃Å")
    expect(read.outlines[glyphOf(font, character).glyph]?.byteLength).toBeGreaterThan(20);
  // A composite is made of glyphs of the same file, and every glyph is used or part of one.
  expect(read.outlines.length).toBeLessThan(font.codePoints.length + 8);
  expect(font.file.byteLength).toBeLessThan(20_000);
});

test("bold is another drawing of the same characters", async () => {
  const [regular, bold] = await Promise.all([
    loadPaperFont("规划", "regular", true, partsFromDisk),
    loadPaperFont("规划", "bold", true, partsFromDisk),
  ]);
  expect(bold.name).toBe("NotoSansSC-Bold");
  expect(bold.codePoints).toEqual(regular.codePoints);
  expect(bold.file).not.toEqual(regular.file);
});

test("marks are as wide as a character in Chinese, and narrow elsewhere", async () => {
  const [chinese, western] = await Promise.all(
    [true, false].map((isChinese) =>
      loadPaperFont("Zone’s · “x”", "regular", isChinese, partsFromDisk),
    ),
  );
  if (!chinese || !western) throw new Error("no fonts");
  for (const mark of "’·“”") {
    expect(glyphOf(chinese, mark).advance).toBe(1000);
    expect(glyphOf(western, mark).advance).toBeLessThan(600);
  }
});

test("what the font does not have is left out and told by its absence", async () => {
  const font = await loadPaperFont("图🗺", "regular", true, partsFromDisk);
  expect(font.codePoints).toEqual([0, "图".codePointAt(0)]);
});

test("every chunk that may be asked for is served", () => {
  const some = Array.from({ length: 0x400 }, (_, index) => index * 64);
  const hangul = Array.from({ length: 1596 }, (_, index) => 0xac00 + index * 7);
  for (const chunk of [
    ...chunksFor([...some, ...hangul]).keys(),
    ...chunksFor([0x2019, 0xb7], false).keys(),
  ])
    expect(addressOf(chunk), chunk.file).toBeTruthy();
  expect([...chunksFor(hangul).values()].flat()).toHaveLength(1596);
});

test("the font has every character of the catalog and of the words of three languages", () => {
  const catalog = readFileSync("public/data/catalog.json", "utf8");
  const words = JSON.stringify([zh, en, ko, exportTextIn], (_, value) =>
    typeof value === "function" ? String(value) : value,
  );
  const wanted = [...new Set(`${catalog}${words}°′″`)]
    .map((one) => one.codePointAt(0) ?? 0)
    .filter((code) => code >= 0x20);
  const held = new Set([...chunksFor(wanted).values()].flat());
  expect(String.fromCodePoint(...wanted.filter((code) => !held.has(code)))).toBe("");
});

/** The merged file has no characters of its own. */
const readFont = (file: Uint8Array) => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  expect(view.getUint32(0)).toBe(0x00010000);
  return readTrueType(file);
};
