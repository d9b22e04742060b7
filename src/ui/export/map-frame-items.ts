import type { Box } from "#domain/sheet/paper.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import type { GridLine } from "#domain/sheet/sheet-lines.ts";
import { ink } from "./ink.ts";
import { sizes } from "./lay-out-sheet.ts";
import { sayAngle, sayThousands } from "./say-sheet.ts";
import type { SheetLines } from "./sheet-input.ts";

/** The lines over the map, the frame round it, and along the frame what each line is. */
export const mapFrameItems = (
  map: Box,
  band: number,
  writing: number,
  { graticule, metres }: SheetLines,
  measure: MeasureText,
): SheetItem[] => {
  const rows: LabelRow[] = [
    { lines: metres, color: ink.metres, say: ({ value }: GridLine) => sayThousands(value) },
    { lines: graticule, color: ink.graticule, say: sayDegrees },
  ].filter(({ lines }) => lines.length > 0);
  return [
    {
      kind: "clip",
      ...map,
      items: [
        ...graticule.map((line) => lineItem(line, map, ink.graticuleLine, 0.13 * writing)),
        ...metres.map((line) => lineItem(line, map, ink.metreLine, 0.13 * writing, [1.6, 0.9])),
      ],
    },
    ...rows.flatMap(({ lines, color, say }, index) =>
      lines.flatMap((line) => {
        const nearer = index === 0 ? [] : labelSpans(rows[0], line, writing, measure);
        return labelsOf(line, say(line), map, index, nearer, writing, color, measure);
      }),
    ),
    frame(map, 0, 0.22 * writing),
    frame(map, band, 0.55 * writing),
  ];
};

const sayDegrees = ({ runs, value }: GridLine): string =>
  `${sayAngle(value)}${runs === "down" ? "E" : "N"}`;

const frame = ({ x, y, width, height }: Box, away: number, line: number): SheetItem => ({
  kind: "path",
  path: `M${x - away} ${y - away}h${width + 2 * away}v${height + 2 * away}h${-width - 2 * away}z`,
  stroke: ink.line,
  width: line,
});

const lineItem = (
  { points }: GridLine,
  { x, y, width, height }: Box,
  stroke: string,
  line: number,
  dash?: readonly number[],
): SheetItem => ({
  kind: "path",
  path: points
    .map((point, index) => {
      const [right, down] = [x + width / 2 + point.x, y + height / 2 + point.y];
      return `${index === 0 ? "M" : "L"}${right.toFixed(3)} ${down.toFixed(3)}`;
    })
    .join(""),
  stroke,
  width: line,
  ...(dash && { dash }),
});

/** A row of labels along the frame: of one kind of lines, nearer to the map or farther. */
interface LabelRow {
  lines: readonly GridLine[];
  color: string;
  say: (line: GridLine) => string;
}

/** Where the labels of a row stand along the edges that a line runs to; from and to, for each of its two ends. */
const labelSpans = (
  row: LabelRow | undefined,
  { runs }: GridLine,
  writing: number,
  measure: MeasureText,
): [number, number][][] =>
  ([0, 1] as const).map((end) =>
    (row?.lines ?? []).flatMap((line): [number, number][] => {
      const point = line.ends[end];
      if (line.runs !== runs || !point) return [];
      const half = measure({ text: row?.say(line) ?? "", size: sizes.coordinate * writing }) / 2;
      const at = runs === "down" ? point.x : point.y;
      return [[at - half - 0.5 * writing, at + half + 0.5 * writing]];
    }),
  );

/** How far from the map the second row of labels begins, on a sheet that is written at 1. */
const rowHeight = 3.3;

/** What a line is, at both of its ends; none where it would run into a corner. */
const labelsOf = (
  { runs, ends }: GridLine,
  text: string,
  map: Box,
  row: number,
  nearer: readonly (readonly [number, number][])[],
  writing: number,
  color: string,
  measure: MeasureText,
): SheetItem[] => {
  const size = sizes.coordinate * writing;
  const half = measure({ text, size }) / 2 + 0.6 * writing;
  const isDown = runs === "down";
  const reach = (isDown ? map.width : map.height) / 2 - half;
  const away = row * rowHeight * writing;
  return ends.flatMap((end, index): SheetItem[] => {
    if (!end || Math.abs(isDown ? end.x : end.y) > reach) return [];
    const out = index === 0 ? -1 : 1;
    const along = isDown ? end.x : end.y;
    const [x, y] = [map.x + map.width / 2 + end.x, map.y + map.height / 2 + end.y];
    // Letters stand on their baseline: outwards at the top and left, inwards at the bottom and right.
    const base = out < 0 ? away + 0.85 * writing : away + 0.95 * writing + size * 0.74;
    // A line to the second row does not strike through the first.
    const isStruck = nearer[index]?.some(([from, to]) => from < along && along < to) ?? false;
    const tick = isStruck ? 0.5 * writing : away + 0.45 * writing;
    return [
      {
        kind: "path",
        path: isDown ? `M${x} ${y}v${out * tick}` : `M${x} ${y}h${out * tick}`,
        stroke: color,
        width: 0.13 * writing,
      },
      isDown
        ? { kind: "text", text, x, y: y + out * base, size, align: "middle", color }
        : { kind: "text", text, x: x + out * base, y, size, align: "middle", color, turn: -90 },
    ];
  });
};
