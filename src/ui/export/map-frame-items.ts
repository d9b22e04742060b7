import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import type { GridLine } from "#domain/sheet/sheet-lines.ts";
import { ink } from "./ink.ts";
import { sizes } from "./lay-out-sheet.ts";
import { sayAngle, sayThousands } from "./say-sheet.ts";
import type { Box, SheetLines } from "./sheet-input.ts";

/** The lines over the map, the frame round it, and along the frame what each line is. */
export const mapFrameItems = (
  map: Box,
  band: number,
  writing: number,
  { graticule, metres }: SheetLines,
  measure: MeasureText,
): SheetItem[] => {
  const rows = [
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
      lines.flatMap((line) =>
        labelsOf(line, say(line), map, index * 3.3 * writing, writing, color, measure),
      ),
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

/** What a line is, at both of its ends, so far from the map; none where it would run into a corner. */
const labelsOf = (
  { runs, ends }: GridLine,
  text: string,
  map: Box,
  away: number,
  writing: number,
  color: string,
  measure: MeasureText,
): SheetItem[] => {
  const size = sizes.coordinate * writing;
  const half = measure({ text, size }) / 2 + 0.6 * writing;
  const isDown = runs === "down";
  const reach = (isDown ? map.width : map.height) / 2 - half;
  return ends.flatMap((end, index): SheetItem[] => {
    if (!end || Math.abs(isDown ? end.x : end.y) > reach) return [];
    const out = index === 0 ? -1 : 1;
    const [x, y] = [map.x + map.width / 2 + end.x, map.y + map.height / 2 + end.y];
    // Letters stand on their baseline: outwards at the top and left, inwards at the bottom and right.
    const base = out < 0 ? away + 0.85 * writing : away + 0.85 * writing + size * 0.74;
    const tick = away + 0.7 * writing;
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
