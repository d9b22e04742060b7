import type { MeasureText } from "./sheet.ts";

/** Breaks a text into lines no wider than so many millimetres: between words, and between Chinese characters. */
export const wrapText = (
  text: string,
  width: number,
  { size, isBold = false }: { size: number; isBold?: boolean },
  measure: MeasureText,
): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    if (line === "" || measure({ text: longer.trimEnd(), size, isBold }) <= width) {
      line = longer;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
};

/**
 * Words with the blank after them, and Chinese characters one by one; each with the marks before it that may not end
 * a line and those after it that may not begin one.
 */
export const piecesOf = (text: string): string[] => text.match(pieces) ?? [];

const opening = "（《「『【〔“‘";
const closing = "，。、；：！？）》」』】〕”’…";
const word = `[^\\s\\p{Script=Han}${opening}${closing}]+`;
const pieces = new RegExp(
  `[${opening}]*(?:\\p{Script=Han}|${word})[${closing},.;:!?)\\]]*\\s*|\\S|\\s+`,
  "gu",
);
