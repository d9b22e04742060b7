import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Archive, buildArchive } from "#domain/archive.ts";
import { factSheetOf } from "#domain/fact-sheet/fact-sheet.ts";
import { hasFactSheet } from "#domain/fact-sheet/has-fact-sheet.ts";
import type { MeasureText } from "#domain/sheet/sheet.ts";
import { languages } from "#text/language.ts";
import { loadText } from "#text/loaded-text.ts";
import { layOutSlide, slide } from "./lay-out-slide.ts";
import { sheetWordsIn } from "./sheet-words.ts";

let archive: Archive;

beforeAll(async () => {
  const read = (file: string) => JSON.parse(readFileSync(`public/data/slices/${file}`, "utf8"));
  archive = buildArchive(read("index.json"), read("details.json"));
  for (const language of languages) await loadText(language);
});

/** Chinese and Korean as wide as the em, all else half. */
const measure: MeasureText = ({ text, size }) =>
  [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? size : size * 0.55), 0);

const nowhere = { ground: null, shown: null, near: [] };

test.each(languages)(
  "in %s every place has a slide on which nothing lies on anything",
  (language) => {
    const to = sheetWordsIn(archive, language, 2026);
    for (const entity of archive.index.entities.filter(hasFactSheet)) {
      const sheet = factSheetOf(archive, entity, nowhere, 2026);
      const { head, picture, table, chart, texts } = layOutSlide(sheet, to, measure);
      const [left, right, notes] = texts.map(({ box }) => box);
      if (!left || !right || !notes) throw new Error("no texts");
      const above = chart ? chart.box : table;
      expect(head.at(-1)?.box.y).toBeLessThan(picture.y);
      expect(picture.y + picture.height).toBeLessThanOrEqual(left.y);
      expect(above.y + above.height).toBeLessThanOrEqual(right.y);
      expect(left.y + left.height).toBeLessThanOrEqual(notes.y);
      expect(right.y + right.height).toBeLessThanOrEqual(notes.y);
      expect(notes.y + notes.height).toBeLessThanOrEqual(slide.foot);
      expect(Math.min(left.height, right.height), entity.id).toBeGreaterThan(10);
    }
  },
);
