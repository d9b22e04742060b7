import type { Box } from "#domain/sheet/paper.ts";
import type { MeasureText, Sheet, SheetItem } from "#domain/sheet/sheet.ts";
import { exportTextIn } from "#text/export-text.ts";
import { ink } from "./ink.ts";
import { leading, type SheetLayout, sizes } from "./lay-out-sheet.ts";
import { legendItems } from "./legend-items.ts";
import { mapFrameItems } from "./map-frame-items.ts";
import { scaleBlock } from "./scale-items.ts";
import type { SheetInput, SheetLines } from "./sheet-input.ts";

/** Everything that stands on a sheet, in its place. The picture of the map is as large as `picture` says. */
export const composeSheet = (
  input: SheetInput,
  layout: SheetLayout,
  lines: SheetLines,
  picture: { width: number; height: number },
  measure: MeasureText,
): Sheet => {
  const { map, band } = layout;
  return {
    ...layout.page,
    items: [
      {
        kind: "clip",
        ...map,
        items: [
          {
            kind: "picture",
            name: mapName,
            x: map.x + (map.width - picture.width) / 2,
            y: map.y + (map.height - picture.height) / 2,
            ...picture,
          },
        ],
      },
      ...mapFrameItems(map, band, input.writing, lines, measure),
      ...titleItems(input, layout.title),
      ...panelItems(input, layout, lines, measure),
      ...footItems(input, layout),
    ],
  };
};

/** What the picture of the map is called on a sheet. */
export const mapName = "Map";

/** What a file with the sheet calls itself. */
export const fileTitle = ({ title, subtitle }: Pick<SheetInput, "title" | "subtitle">): string =>
  [title, subtitle].filter((part) => part !== "").join(" · ");

const titleItems = (
  { title, subtitle, writing }: SheetInput,
  { x, y, width }: Box,
): SheetItem[] => {
  const size = sizes.title * writing;
  const middle = x + width / 2;
  // A long title is written smaller before it would leave the page.
  const fitted = Math.min(size, width / Math.max(1, widthInEms(title)));
  return [
    {
      kind: "text",
      text: title,
      x: middle,
      y: y + size * 0.9,
      size: fitted,
      isBold: true,
      align: "middle",
      color: ink.text,
    },
    ...(subtitle === ""
      ? []
      : [
          {
            kind: "text" as const,
            text: subtitle,
            x: middle,
            y: y + size * 1.12 + sizes.subtitle * writing * 1.05,
            size: Math.min(sizes.subtitle * writing, width / Math.max(1, widthInEms(subtitle))),
            align: "middle" as const,
            color: ink.soft,
          },
        ]),
  ];
};

/** At most so many ems, whatever the font. */
const widthInEms = (text: string): number =>
  [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) > 0x2e7f ? 1.05 : 0.64), 0);

const panelItems = (
  input: SheetInput,
  { panel, side, map }: SheetLayout,
  lines: SheetLines,
  measure: MeasureText,
): SheetItem[] => {
  const { writing } = input;
  const words = exportTextIn[input.language];
  const scaleWidth = side === "beside" ? panel.width : Math.min(58 * writing, panel.width * 0.38);
  const scale = scaleBlock(input, lines, map.height, scaleWidth, measure);
  const head = 3 * writing;
  const gap = 4 * writing;
  const legend: Box =
    side === "beside"
      ? {
          x: panel.x,
          y: panel.y + head + 2.2 * writing,
          width: panel.width,
          height: panel.height - head - 2.2 * writing - gap - scale.height,
        }
      : {
          x: panel.x,
          y: panel.y + head + 2.2 * writing,
          width: panel.width - scaleWidth - gap * 1.5,
          height: panel.height - head - 2.2 * writing,
        };
  const rule = (path: string): SheetItem => ({
    kind: "path",
    path,
    stroke: ink.line,
    width: 0.2 * writing,
  });
  return [
    {
      kind: "text",
      text: words.legend,
      x: panel.x,
      y: panel.y + head,
      size: head,
      isBold: true,
      color: ink.text,
    },
    ...legendItems(input.legend, legend, writing, measure, words.legendMore),
    ...(side === "beside"
      ? [
          rule(`M${panel.x} ${panel.y + panel.height - scale.height - gap / 2}h${panel.width}`),
          ...scale.at(panel.x, panel.y + panel.height - scale.height),
        ]
      : [
          rule(`M${panel.x + panel.width - scaleWidth - gap / 2} ${panel.y}v${panel.height}`),
          ...scale.at(panel.x + panel.width - scaleWidth, panel.y),
        ]),
  ];
};

const footItems = (
  { notice, making, writing }: SheetInput,
  { foot, origins }: SheetLayout,
): SheetItem[] => {
  const size = sizes.foot * writing;
  const line = size * leading;
  return [
    {
      kind: "text",
      text: notice,
      x: foot.x,
      y: foot.y + size * 1.15,
      size: size * 1.15,
      isBold: true,
      color: ink.text,
    },
    ...origins.map(
      (text, index): SheetItem => ({
        kind: "text",
        text,
        x: foot.x,
        y: foot.y + size * 1.15 + (index + 1.05) * line,
        size,
        color: ink.soft,
      }),
    ),
    ...making.map(
      (text, index): SheetItem => ({
        kind: "text",
        text,
        x: foot.x + foot.width,
        y: foot.y + size * 1.15 + index * line,
        size,
        align: "end",
        color: ink.soft,
      }),
    ),
  ];
};
