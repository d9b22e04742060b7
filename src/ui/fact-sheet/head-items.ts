/** The heads and feet of the pages of a fact sheet. */
import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import { setText, type TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import { sayOtherNames, sayTopLine, summaryOf } from "./say-sheet-parts.ts";
import { leadingOf, letters } from "./sheet-blocks.ts";
import type { SheetFrame } from "./sheet-frame.ts";
import { sheetInk } from "./sheet-ink.ts";
import { footTop, headTop, inner, margin, page } from "./sheet-page.ts";
import type { SheetWords } from "./sheet-words.ts";

const qrSize = 25;
const title = { size: 7.4, names: 3.1, summary: 3.05 } as const;
const headWidth = inner - qrSize - 8;

/** The lines of the head: names in the other languages, and in a sentence what the place is. */
const headLines = (sheet: FactSheet, to: SheetWords, measure: MeasureText) => {
  const run = (text: string, color: string): TextRun[] => [{ text, color }];
  return {
    names: setText(run(sayOtherNames(sheet, to), sheetInk.soft), headWidth, title.names, measure),
    summary: setText(run(summaryOf(sheet, to), sheetInk.text), headWidth, title.summary, measure),
    name: setText(
      [{ text: sheet.entity.name[to.language], color: sheetInk.text, isBold: true }],
      headWidth,
      title.size,
      measure,
    ),
  };
};

/** How high the head of the first page is. */
export const headHeight = (sheet: FactSheet, to: SheetWords, measure: MeasureText): number => {
  const { names, summary, name } = headLines(sheet, to, measure);
  const written =
    5 +
    name.length * title.size * 1.22 +
    names.length * leadingOf(title.names) +
    1.4 +
    summary.length * leadingOf(title.summary);
  return Math.max(qrSize + 4, written + 2);
};

export const headItems = (
  sheet: FactSheet,
  to: SheetWords,
  { address, code }: SheetFrame,
  measure: MeasureText,
): SheetItem[] => {
  const { names, summary, name } = headLines(sheet, to, measure);
  const items: SheetItem[] = [
    {
      kind: "text",
      text: sayTopLine(sheet, to),
      x: margin,
      y: headTop + 2.4,
      size: 2.6,
      isBold: true,
      color: sheetInk.accent,
    },
  ];
  let y = headTop + 5;
  for (const line of name) {
    items.push(...line.at(margin, y + title.size * 0.98));
    y += title.size * 1.22;
  }
  for (const line of names) {
    items.push(...line.at(margin, y + title.names));
    y += leadingOf(title.names);
  }
  y += 1.4;
  for (const line of summary) {
    items.push(...line.at(margin, y + title.summary));
    y += leadingOf(title.summary);
  }
  const left = page.width - margin - qrSize;
  return [...items, ...codeItems(left, headTop - 1, qrSize, code, address, to.words.scan, measure)];
};

/** The QR code with its words below, which a click opens as well. */
const codeItems = (
  x: number,
  y: number,
  size: number,
  { path, size: modules }: SheetFrame["code"],
  address: string,
  said: string,
  measure: MeasureText,
): SheetItem[] => {
  const lines = setText([{ text: said, color: sheetInk.soft }], size + 4, 2.1, measure);
  return [
    { kind: "path", path, at: [x, y], unit: size / modules, fill: "#000000" },
    ...lines.flatMap((line, index) =>
      line.at(x + (size - line.width) / 2, y + size + 2.6 + index * leadingOf(2.1)),
    ),
    { kind: "link", x, y, width: size, height: size, address },
  ];
};

export const runningHead = (
  sheet: FactSheet,
  to: SheetWords,
  measure: MeasureText,
): SheetItem[] => {
  const [name] = setText(
    [{ text: sheet.entity.name[to.language], color: sheetInk.text, isBold: true }],
    inner * 0.7,
    4,
    measure,
  );
  return [
    ...(name?.at(margin, headTop + 3.4) ?? []),
    {
      kind: "text",
      text: [to.text.product.name, to.words.title].join(" · "),
      x: page.width - margin,
      y: headTop + 3.2,
      size: 2.6,
      align: "end",
      isBold: true,
      color: sheetInk.accent,
    },
  ];
};

export const footItems = (
  number: 1 | 2,
  to: SheetWords,
  { notice, making, enquiry }: SheetFrame,
  measure: MeasureText,
): SheetItem[] => {
  const y = footTop + 3.6;
  const end = [
    ...(enquiry === null ? [] : [to.words.enquiry(enquiry)]),
    making,
    to.words.page(number),
  ].join("   ");
  const room = inner - measure({ text: end, size: letters.foot }) - 4;
  const [said] = setText(
    [{ text: notice, color: sheetInk.text, isBold: true }],
    room,
    2.3,
    measure,
  );
  return [
    { kind: "path", path: `M${margin} ${footTop}h${inner}`, stroke: sheetInk.text, width: 0.25 },
    ...(said?.at(margin, y) ?? []),
    {
      kind: "text",
      text: end,
      x: page.width - margin,
      y,
      size: letters.foot,
      align: "end",
      color: sheetInk.soft,
    },
  ];
};
