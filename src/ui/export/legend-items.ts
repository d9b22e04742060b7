import type { Box } from "#domain/sheet/paper.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import { wrapText } from "#domain/sheet/wrap-text.ts";
import { ink } from "./ink.ts";
import type { LegendGroup, LegendRow } from "./legend-row.ts";
import { circle, swatchItems, swatchSize } from "./swatch-items.ts";

/** Millimetres that a CSS pixel of the map is on the sheet. */
export const pixel = 25.4 / 96;

const textSize = 2.3;

/**
 * The legend in a box: as large as it is legible and fits, in as many columns as it takes; notes give way before
 * names, and the last names before the first. `more` says how many are left out.
 */
export const legendItems = (
  groups: readonly LegendGroup[],
  box: Box,
  writing: number,
  measure: MeasureText,
  more: (count: number) => string,
): SheetItem[] => {
  for (const factor of [1, 0.94, 0.88, 0.82, 0.76, 0.7]) {
    const size = textSize * writing * factor;
    for (const hasSpare of factor > 0.8 ? [true, false] : [false])
      for (const columns of columnsFor(box.width, size)) {
        const flow = flowLegend(groups, box, size, columns, hasSpare, measure);
        if (flow.leftOut === 0) return flow.items;
      }
  }
  const size = textSize * writing * 0.7;
  const columns = columnsFor(box.width, size).at(-1) ?? 1;
  const room = { ...box, height: box.height - size * 2 };
  const { items, leftOut } = flowLegend(groups, room, size, columns, false, measure);
  return [
    ...items,
    {
      kind: "text",
      text: more(leftOut),
      x: box.x,
      y: box.y + box.height - size * 0.4,
      size,
      color: ink.soft,
    },
  ];
};

/** A column is at least so wide that a short name stands in it. */
const columnsFor = (width: number, size: number): number[] =>
  [1, 2, 3, 4, 5].filter((count) => count === 1 || width / count >= size * 10.5);

const flowLegend = (
  groups: readonly LegendGroup[],
  box: Box,
  size: number,
  columns: number,
  hasSpare: boolean,
  measure: MeasureText,
): { items: SheetItem[]; leftOut: number } => {
  const gap = size * 1.6;
  const width = (box.width - gap * (columns - 1)) / columns;
  const items: SheetItem[] = [];
  let [column, y, leftOut] = [0, box.y, 0];
  for (const group of groups) {
    const rows = group.filter(({ isSpare }) => hasSpare || !isSpare);
    for (const [index, row] of rows.entries()) {
      const set = setRow(row, width, size, measure);
      const next = rows[index + 1];
      // A heading never stands alone at the foot of a column.
      const needed =
        set.height +
        (row.kind === "heading" && next ? setRow(next, width, size, measure).height : 0);
      const air = index === 0 && y > box.y ? size * 0.7 : 0;
      if (y > box.y && y + air + needed > box.y + box.height + 0.01) {
        column += 1;
        y = box.y;
      }
      const above = index === 0 && y > box.y ? size * 0.7 : 0;
      if (column >= columns || y + above + set.height > box.y + box.height + 0.01) {
        leftOut += 1;
        continue;
      }
      items.push(...set.at(box.x + column * (width + gap), y + above));
      y += above + set.height;
    }
  }
  return { items, leftOut };
};

interface SetRow {
  height: number;
  at: (x: number, y: number) => SheetItem[];
}

const setRow = (row: LegendRow, width: number, size: number, measure: MeasureText): SetRow => {
  const isBold = row.kind === "heading";
  const letters = row.kind === "note" ? size * 0.84 : size;
  const unit = size / 14.5;
  const radius = row.sample?.kind === "circle" ? row.sample.radius * pixel : 0;
  const sampleWidth = row.sample ? Math.max(swatchSize.width * unit, 2 * radius) + size * 0.55 : 0;
  const indent = row.kind === "entry" && !row.sample ? size : 0;
  const lines = wrapText(
    row.label,
    width - sampleWidth - indent,
    { size: letters, isBold },
    measure,
  );
  const lineHeight = letters * (row.kind === "note" ? 1.3 : 1.48);
  const written = lines.length * lineHeight;
  const height = Math.max(written, 2 * radius + size * 0.4);
  return {
    height: height + (row.kind === "note" ? size * 0.15 : 0),
    at: (x, y) => [
      ...sampleAt(row, x, y + Math.min(lineHeight, height) / 2, y + height / 2, unit, radius),
      ...lines.map(
        (text, index): SheetItem => ({
          kind: "text",
          text,
          x: x + sampleWidth + indent,
          y: y + (height - written) / 2 + index * lineHeight + lineHeight * 0.5 + letters * 0.37,
          size: letters,
          isBold,
          color: row.kind === "note" ? ink.soft : ink.text,
        }),
      ),
    ],
  };
};

const sampleAt = (
  { sample }: LegendRow,
  x: number,
  line: number,
  middle: number,
  unit: number,
  radius: number,
): SheetItem[] => {
  if (!sample) return [];
  if (sample.kind !== "circle")
    return swatchItems(sample, [x, line - (swatchSize.height * unit) / 2], unit);
  const across = Math.max(swatchSize.width * unit, 2 * radius);
  const isDot = radius < 2;
  return [
    {
      kind: "path",
      path: circle(x + across / 2, middle, radius),
      ...(isDot ? { fill: sample.color } : { stroke: sample.color, width: 0.25 }),
    },
  ];
};
