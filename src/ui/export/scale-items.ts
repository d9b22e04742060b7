import { worstScaleError } from "#domain/sheet/map-plane.ts";
import { scaleBarOf } from "#domain/sheet/scale-bar.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import { wrapText } from "#domain/sheet/wrap-text.ts";
import { exportTextIn } from "#text/export-text.ts";
import { ink } from "./ink.ts";
import { sayAngle, sayScale, sayShare } from "./say-sheet.ts";
import type { SheetInput, SheetLines } from "./sheet-input.ts";

/** Scale in figures and as a bar, where north is, and how exact it all is; its height, and its items at a point. */
export const scaleBlock = (
  { map, language, writing }: Pick<SheetInput, "map" | "language" | "writing">,
  lines: SheetLines,
  mapHeight: number,
  width: number,
  measure: MeasureText,
): { height: number; at: (x: number, y: number) => SheetItem[] } => {
  const words = exportTextIn[language];
  const size = 1.95 * writing;
  const { plane, isSheet } = map;
  const notes = plane
    ? [
        isSheet
          ? words.scaleAt(
              sayAngle(plane.center.latitude),
              sayShare(worstScaleError(plane, mapHeight)),
            )
          : words.pictureScale(sayAngle(plane.center.latitude)),
        ...(isSheet ? [words.projection] : []),
        ...(map.hasGraticule ? [words.graticuleNote] : []),
        ...(map.hasMetreGrid ? [words.metreNote] : []),
        ...(lines.gridNorth === null ? [] : [sayGridNorth(lines.gridNorth, words)]),
      ]
    : [words.tilted];
  const wrapped = notes.flatMap((note) => wrapText(note, width, { size }, measure));
  const head = 15.5 * writing;
  return {
    height: head + wrapped.length * size * 1.34,
    at: (x, y) => [
      // A picture is shown larger or smaller: its bar stays true, a number would not.
      ...(plane && isSheet
        ? [
            {
              kind: "text" as const,
              text: sayScale(plane.scale),
              x,
              y: y + 4.2 * writing,
              size: 4 * writing,
              isBold: true,
              color: ink.text,
            },
          ]
        : []),
      ...(plane
        ? [...barItems(plane.scale, x, y + 9.4 * writing, width - 13 * writing, writing, words)]
        : []),
      ...northItems(x + width - 6 * writing, y + 0.4 * writing, map.bearing, writing, words.north),
      ...wrapped.map(
        (text, index): SheetItem => ({
          kind: "text",
          text,
          x,
          y: y + head + size + index * size * 1.34,
          size,
          color: ink.soft,
        }),
      ),
    ],
  };
};

const sayGridNorth = (
  angle: number,
  words: (typeof exportTextIn)[keyof typeof exportTextIn],
): string => {
  const said = sayAngle(Math.abs(angle));
  return said === sayAngle(0)
    ? words.gridNorthNil
    : words.gridNorth(said, angle > 0 ? "east" : "west");
};

const barItems = (
  scale: number,
  x: number,
  y: number,
  room: number,
  writing: number,
  words: { kilometres: string; metres: string },
): SheetItem[] => {
  const { parts, metres, millimetres } = scaleBarOf(scale, room);
  const isFar = metres * parts >= 1000;
  const thick = 1.1 * writing;
  const size = 1.95 * writing;
  const mark = (index: number) => (metres * index) / (isFar ? 1000 : 1);
  return [
    ...Array.from(
      { length: parts },
      (_, index): SheetItem => ({
        kind: "path",
        path: `M${x + index * millimetres} ${y}h${millimetres}v${thick}h${-millimetres}z`,
        fill: index % 2 === 0 ? ink.text : "#ffffff",
        stroke: ink.text,
        width: 0.14 * writing,
      }),
    ),
    // First, last and the middle ones there is room for.
    ...Array.from({ length: parts + 1 }, (_, index) => index)
      .filter((index) => index === 0 || index === parts || millimetres > size * 2.4)
      .map(
        (index): SheetItem => ({
          kind: "text",
          text:
            index === parts
              ? `${round(mark(index))} ${isFar ? words.kilometres : words.metres}`
              : String(round(mark(index))),
          x: x + index * millimetres,
          y: y + thick + size * 1.12,
          size,
          align: index === 0 ? "start" : "middle",
          color: ink.text,
        }),
      ),
  ];
};

const round = (value: number): number => Number(value.toPrecision(6));

/** An arrow of so many units whose tip points north. */
const northItems = (
  x: number,
  y: number,
  bearing: number,
  writing: number,
  letter: string,
): SheetItem[] => {
  const unit = 0.5 * writing;
  const middle: [number, number] = [x, y + 7.4 * writing];
  const turn = -bearing;
  const angle = (turn * Math.PI) / 180;
  const away = 7 * writing;
  return [
    {
      kind: "path",
      path: "M0 -9L-4.6 10L0 6.4z",
      at: middle,
      unit,
      turn,
      fill: ink.text,
      stroke: ink.text,
      width: 0.3,
    },
    {
      kind: "path",
      path: "M0 -9L4.6 10L0 6.4z",
      at: middle,
      unit,
      turn,
      fill: "#ffffff",
      stroke: ink.text,
      width: 0.3,
    },
    {
      kind: "text",
      text: letter,
      x: middle[0] + Math.sin(angle) * (away - 0.6 * writing),
      y: middle[1] - Math.cos(angle) * (away - 1.4 * writing) + 0.4 * writing,
      size: 2.7 * writing,
      isBold: true,
      align: "middle",
      color: ink.text,
    },
  ];
};
