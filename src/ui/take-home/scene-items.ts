/** A scene as it stands on the wall, as items of a sheet. */
import type { Box } from "#domain/sheet/paper.ts";
import type { SheetItem } from "#domain/sheet/sheet.ts";
import { sheetInk } from "#ui/fact-sheet/sheet-ink.ts";
import type { PlacedText, SceneLayout } from "./lay-out-scene.ts";
import { wallInk } from "./wall-ink.ts";

export const sceneItems = ({
  em,
  title,
  text,
  cards,
  source,
  charts,
}: SceneLayout): SheetItem[] => [
  ...lineItems(title),
  ...lineItems(text),
  ...cards.flatMap(({ box, value, what, meta }) => [
    ...panelItems(box, em),
    { kind: "path" as const, path: barPath(box, em), fill: sheetInk.accent },
    ...lineItems(value),
    ...lineItems(what),
    ...lineItems(meta),
  ]),
  ...(source ? lineItems(source) : []),
  ...charts.flatMap(({ box, chart, title: heading, rows }) => [
    ...panelItems(box, em),
    ...lineItems(heading),
    ...rows.flatMap(({ label, value, track }, index) => {
      const bar = chart.bars[index];
      const filled = { ...track, width: Math.max(track.width * (bar?.part ?? 0), 0.05 * em) };
      return [
        ...lineItems(label),
        { kind: "path" as const, path: rounded(track, 0.2 * em), fill: wallInk.sunk },
        {
          kind: "path" as const,
          path: rounded(filled, Math.min(0.2 * em, filled.width / 2)),
          fill: bar?.color ?? sheetInk.bar,
        },
        ...lineItems(value),
      ];
    }),
  ]),
];

/** The lines of a paragraph, each in the middle of its height. */
const lineItems = ({ box, size, leading, lines }: PlacedText): SheetItem[] =>
  lines.flatMap((line, index) =>
    line.at(box.x, box.y + (index + 0.5) * size * leading + size * 0.36),
  );

const panelItems = (box: Box, em: number): SheetItem[] => [
  {
    kind: "path",
    path: rounded(box, 0.5 * em),
    fill: wallInk.raised,
    stroke: wallInk.line,
    width: 0.06 * em,
  },
];

export const rounded = ({ x, y, width, height }: Box, radius: number): string => {
  const arc = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  return `M${x + radius} ${y}h${across}${arc(radius, radius)}v${down}${arc(-radius, radius)}h${-across}${arc(-radius, -radius)}v${-down}${arc(radius, -radius)}z`;
};

/** The bar at the left edge of a card, which follows its corners. */
const barPath = ({ x, y, height }: Box, em: number): string => {
  const [radius, width] = [0.5 * em, 0.28 * em];
  return `M${x + radius} ${y}a${radius} ${radius} 0 0 0 ${-radius} ${radius}v${height - 2 * radius}a${radius} ${radius} 0 0 0 ${radius} ${radius}a${radius - width} ${radius} 0 0 1 ${width - radius} ${-radius}v${2 * radius - height}a${radius - width} ${radius} 0 0 1 ${radius - width} ${-radius}z`;
};
