/** The way from a state to a target as a small drawing: years across, values from zero upwards, to its own scale. */
import type { PathMap, PositionedPath } from "#domain/path-map.ts";
import type { Palette } from "#theme/palette.ts";
import { glyphSize, type Stroke } from "./paint-path.ts";

/** CSS pixels. Between first and last lie the years; what has none stands outside. */
const room = { top: 10, floor: 38, first: 20, last: 60, edge: 9 };

type GlyphColors = Pick<Palette, "path" | "labelHalo" | "districtLine" | "districtLabel">;

/**
 * States are round and targets are diamonds, whatever their colour; hollow ones and dashes mean that a year is not
 * stated. A bar is where the path should be this year, and a question mark that nobody says how it ended.
 */
export const pathGlyph = (
  { path, position }: PositionedPath,
  years: PathMap["years"],
  { path: { baseline: green, target: brown }, labelHalo, districtLine, districtLabel }: GlyphColors,
): Stroke[] => {
  const { fact, value, baseline, status } = path;
  const [first, last] = years ?? [0, 0];
  const across = (year: number) =>
    last > first
      ? room.first + ((room.last - room.first) * (year - first)) / (last - first)
      : (room.first + room.last) / 2;
  const most = Math.max(value, fact.valueMax ?? 0, baseline?.value ?? 0, 0) || 1;
  const up = (one: number) =>
    round(room.floor - ((room.floor - room.top) * Math.max(0, one)) / most);
  const to = {
    x: round(fact.year === null ? glyphSize.width - room.edge - 3 : across(fact.year)),
    y: up(value),
  };
  const from = baseline && {
    x: round(baseline.year === null ? room.edge : across(baseline.year)),
    y: up(baseline.value ?? 0),
  };
  const isDated = fact.year !== null && baseline?.year !== null;
  const end = (color: string, isStated: boolean) => ({
    fill: isStated ? color : labelHalo,
    stroke: color,
    width: 1.6,
  });
  const now = position && { x: round(across(position.year)), y: up(position.value) };
  return [
    { path: card, fill: labelHalo, stroke: districtLine, width: 1 },
    {
      path: [
        `M${room.first} ${room.floor}H${room.last}`,
        ...[from, now, to].flatMap((point) => (point ? [`M${point.x} ${room.floor - 2}v4`] : [])),
      ].join(""),
      stroke: districtLine,
      width: 1,
    },
    ...(from
      ? [
          {
            path: `M${from.x} ${from.y}L${to.x} ${to.y}`,
            stroke: districtLabel,
            width: 1.6,
            ...(!isDated && { dash: [3, 3] as const }),
          },
        ]
      : []),
    ...(fact.valueMax === undefined
      ? []
      : [{ path: `M${to.x} ${to.y}V${up(fact.valueMax)}`, stroke: brown, width: 3 }]),
    ...(from && now
      ? [
          {
            path: `M${from.x} ${from.y}H${now.x}M${now.x} ${room.floor}V${now.y}`,
            stroke: districtLabel,
            width: 1,
            dash: [1.5, 2] as const,
          },
          { path: `M${now.x} ${from.y}V${now.y}`, stroke: brown, width: 2.4 },
          {
            path: `M${now.x - 4.5} ${up(position?.valueMax ?? position?.value ?? 0)}h9M${now.x - 4.5} ${now.y}h9`,
            stroke: districtLabel,
            width: 2,
          },
        ]
      : []),
    ...(from ? [{ path: dot(from), ...end(green, baseline.year !== null) }] : []),
    { path: diamond(to), ...end(brown, fact.year !== null) },
    ...(status === "expired-outcome-unknown"
      ? [{ path: question(to), stroke: districtLabel, width: 1.6 }]
      : []),
  ];
};

const round = (one: number): number => Math.round(one * 10) / 10;

interface Point {
  x: number;
  y: number;
}

const dot = ({ x, y }: Point) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;
const diamond = ({ x, y }: Point) => `M${x} ${y - 5}l5 5-5 5-5-5z`;
const question = ({ x, y }: Point) =>
  `M${x + 8.6} ${y - 2}a2.6 2.6 0 1 1 4 2.2c-.9.6-1.4 1.1-1.4 2.1M${x + 11.2} ${y + 5.2}v.2`;

/** The ground of the drawing, with round corners. */
const card = `M7.5 .5H${glyphSize.width - 7.5}a7 7 0 0 1 7 7V${glyphSize.height - 7.5}a7 7 0 0 1-7 7H7.5a7 7 0 0 1-7-7V7.5a7 7 0 0 1 7-7z`;
