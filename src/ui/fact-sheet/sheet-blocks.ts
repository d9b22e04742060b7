/** The parts of a fact sheet as lines that flow through columns. Millimetres. */
import type { FlowLine } from "#domain/sheet/flow-columns.ts";
import { setText, type TextRun } from "#domain/sheet/set-text.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import type { SaidParagraph } from "./say-row.ts";
import { sheetInk } from "./sheet-ink.ts";

/** Sizes of letters. */
export const letters = { body: 2.75, head: 3.15, note: 1.98, foot: 2.1 } as const;

export const leadingOf = (size: number): number => size * 1.44;

/** Where the baseline of a line lies below its top. */
const ascent = (size: number): number => size * 1.08;

/** A paragraph, its figure at the end of its first line, or below where there is no room beside the words. */
const paragraphLines = (
  { runs, value }: SaidParagraph,
  width: number,
  size: number,
  measure: MeasureText,
): FlowLine[] => {
  const height = leadingOf(size);
  const [figure] = setText(value, width, size, measure);
  const isBeside = figure !== undefined && figure.width < width * 0.46;
  const room = figure && isBeside ? width - figure.width - size : width;
  const lines = setText(runs, room, size, measure);
  const atEnd = (x: number, y: number): SheetItem[] =>
    figure ? figure.at(x + width - figure.width, y + ascent(size)) : [];
  const rule = (x: number, y: number): SheetItem[] =>
    value.length === 0
      ? []
      : [
          {
            kind: "path",
            path: `M${x} ${y - size * 0.13}h${width}`,
            stroke: sheetInk.line,
            width: 0.1,
          },
        ];
  return [
    ...lines.map(
      (line, index): FlowLine => ({
        height,
        above: index === 0 ? size * 0.27 : 0,
        // One line of a paragraph never stands alone.
        keepsNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
        at: (x, y) => [
          ...(index === 0 ? rule(x, y) : []),
          ...line.at(x, y + ascent(size)),
          ...(index === 0 && isBeside ? atEnd(x, y) : []),
        ],
      }),
    ),
    ...(figure && !isBeside ? [{ height, at: atEnd }] : []),
  ].map(
    (line, index, all): FlowLine =>
      figure && !isBeside && index === all.length - 2 ? { ...line, keepsNext: true } : line,
  );
};

/** The heading of a section, with a rule above it. */
const headingLine = (
  text: string,
  width: number,
  scale: number,
  measure: MeasureText,
): FlowLine[] => {
  const size = letters.head * scale;
  const lines = setText([{ text, color: sheetInk.accent, isBold: true }], width, size, measure);
  return lines.map((line, index) => ({
    height: leadingOf(size) + 0.9,
    above: index === 0 ? 2.7 * scale : 0,
    keepsNext: true,
    at: (x, y) => [
      ...(index === 0
        ? [
            {
              kind: "path" as const,
              path: `M${x} ${y}h${width}`,
              stroke: sheetInk.accent,
              width: 0.3,
            },
          ]
        : []),
      ...line.at(x, y + 0.9 + ascent(size)),
    ],
  }));
};

/** @param scale how much larger than usual it is written, where there is room. */
export const sectionLines = (
  title: string,
  paragraphs: readonly SaidParagraph[],
  width: number,
  scale: number,
  measure: MeasureText,
): FlowLine[] => [
  ...headingLine(title, width, scale, measure),
  ...paragraphs.flatMap((one, index) => {
    const lines = paragraphLines(one, width, letters.body * scale, measure);
    const isKept = paragraphs[index + 1]?.isAside ?? false;
    return lines.map((line, at) =>
      isKept && at === lines.length - 1 ? { ...line, keepsNext: true } : line,
    );
  }),
];

/** Small lines, as of notes: what wraps is indented. */
export const noteLines = (
  runs: readonly TextRun[],
  width: number,
  measure: MeasureText,
): FlowLine[] => {
  const size = letters.note;
  const indent = size * 1.5;
  const lines = setText(runs, width - indent, size, measure);
  return lines.map((line, index) => ({
    height: leadingOf(size) * 0.94,
    keepsNext: index < lines.length - 1,
    at: (x, y) => line.at(index === 0 ? x : x + indent, y + ascent(size) * 0.94),
  }));
};

/** A bar of a chart: what it stands for, the bar as long as its share of the longest, and its value. */
export interface SaidBar {
  label: readonly TextRun[];
  value: readonly TextRun[];
  /** 0 to 1 */
  share: number;
  color: string;
}

/** A chart stands in one piece. */
export const chartLines = (
  title: readonly TextRun[],
  bars: readonly SaidBar[],
  note: readonly TextRun[],
  width: number,
  scale: number,
  measure: MeasureText,
): FlowLine[] => {
  const size = letters.body * 0.94 * scale;
  const height = leadingOf(size) + 0.9;
  const labels = bars.map(({ label }) => setText(label, width * 0.42, size, measure));
  const values = bars.map(({ value }) => setText(value, width * 0.4, size, measure)[0]);
  const labelWidth = Math.max(0, ...labels.flat().map((line) => line.width)) + size;
  const valueWidth = Math.max(0, ...values.map((line) => line?.width ?? 0)) + size * 0.6;
  const room = width - labelWidth - valueWidth;
  const rows = bars.map(({ share, color }, index): FlowLine => {
    const lines = labels[index] ?? [];
    const rowHeight = Math.max(height, lines.length * leadingOf(size) + 0.9);
    return {
      height: rowHeight,
      keepsNext: true,
      at: (x, y) => {
        const middle = y + rowHeight / 2;
        const top = middle - (lines.length * leadingOf(size)) / 2;
        const length = Math.max(0.2, room * share);
        return [
          ...lines.flatMap((line, at) => line.at(x, top + at * leadingOf(size) + ascent(size))),
          {
            kind: "path",
            path: `M${x + labelWidth} ${middle - size * 0.55}h${length}v${size * 1.1}h${-length}z`,
            fill: color,
          },
          ...(values[index]?.at(
            x + labelWidth + length + size * 0.5,
            middle - leadingOf(size) / 2 + ascent(size),
          ) ?? []),
        ];
      },
    };
  });
  const head = paragraphLines({ runs: title, value: [] }, width, letters.body * scale, measure);
  const foot = paragraphLines(
    { runs: note, value: [] },
    width,
    letters.body * 0.92 * scale,
    measure,
  );
  return [...head.map((line) => ({ ...line, keepsNext: true })), ...rows, ...foot];
};
