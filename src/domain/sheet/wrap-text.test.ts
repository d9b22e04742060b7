import { expect, test } from "vitest";
import type { MeasureText } from "./sheet.ts";
import { wrapText } from "./wrap-text.ts";

/** Chinese as wide as the em, all else half. */
const measure: MeasureText = ({ text, size }) =>
  [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? size : size / 2), 0);

const wrap = (text: string, width: number) => wrapText(text, width, { size: 1 }, measure);

test("breaks between Chinese characters and between words, and no line is too wide", () => {
  const text = "公里网：CGCS2000 / 三度带，中央经线 123°E（EPSG:4550），米";
  for (const width of [6, 9, 14, 20]) {
    const lines = wrap(text, width);
    expect(lines.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
    for (const line of lines)
      if (line.length > 14) expect(measure({ text: line, size: 1 })).toBeLessThanOrEqual(width);
  }
});

test("no line begins with a mark that closes or ends with one that opens", () => {
  const text =
    "《威海市建设国家创新型城市实施方案》（正式，2023-07-16）；《报纸版面》（报道，2020）";
  for (let width = 6; width < 40; width += 1)
    for (const line of wrap(text, width)) {
      expect(line).not.toMatch(/^[，。；：）》]/);
      expect(line).not.toMatch(/[（《]$/);
    }
});

test("words of English stay whole, and a word too long for a line stands alone", () => {
  expect(wrap("Weihai Hi-Tech Zone (draft)", 8)).toEqual(["Weihai Hi-Tech", "Zone (draft)"]);
  expect(wrap("Comprehensive Bonded", 3)).toEqual(["Comprehensive", "Bonded"]);
  expect(wrap("", 3)).toEqual([]);
});
