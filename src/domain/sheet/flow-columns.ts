import type { Box } from "./paper.ts";
import type { SheetItem } from "./sheet.ts";

/** A line of what flows through columns, as wide as a column. */
export interface FlowLine {
  height: number;
  /** Air above it, except at the head of a column. */
  above?: number;
  /** Whether the next line must stand in the same column, as below a heading. */
  keepsNext?: boolean;
  /** Its items, from its upper left. */
  at: (x: number, y: number) => SheetItem[];
}

/** Lines in columns: their items, drawn so much lower than they were placed. */
export interface FlowedLines {
  /** How many lines found no room. */
  leftOut: number;
  /** Where the longest column ends. */
  bottom: number;
  items: (lower?: number) => SheetItem[];
}

/** Fills columns one after the other. */
export const flowColumns = (lines: readonly FlowLine[], columns: readonly Box[]): FlowedLines => {
  const places: { line: FlowLine; x: number; y: number }[] = [];
  let [column, next] = [0, 0];
  let y = columns[0]?.y ?? 0;
  let bottom = y;
  while (next < lines.length) {
    const box = columns[column];
    if (!box) break;
    // Lines that stay together move together.
    let end = next;
    while (lines[end]?.keepsNext && end < lines.length - 1) end += 1;
    const group = lines.slice(next, end + 1);
    const isFirst = y === box.y;
    const needed = group.reduce(
      (sum, { height, above = 0 }, index) => sum + height + (isFirst && index === 0 ? 0 : above),
      0,
    );
    if (y + needed > box.y + box.height + 1e-6) {
      // What no column can hold is left out rather than tried for ever.
      if (isFirst) break;
      column += 1;
      y = columns[column]?.y ?? y;
      continue;
    }
    for (const [index, line] of group.entries()) {
      if (!(isFirst && index === 0)) y += line.above ?? 0;
      places.push({ line, x: box.x, y });
      y += line.height;
    }
    bottom = Math.max(bottom, y);
    next = end + 1;
  }
  return {
    leftOut: lines.length - next,
    bottom,
    items: (lower = 0) => places.flatMap(({ line, x, y: top }) => line.at(x, top + lower)),
  };
};

/** The lowest columns side by side in a box that hold all lines; null where even its full height does not. */
export const balanceColumns = (
  lines: readonly FlowLine[],
  box: Box,
  count: number,
  gap: number,
): FlowedLines | null => {
  const width = (box.width - gap * (count - 1)) / count;
  const flow = (height: number) =>
    flowColumns(
      lines,
      Array.from({ length: count }, (_, index) => ({
        x: box.x + index * (width + gap),
        y: box.y,
        width,
        height,
      })),
    );
  if (flow(box.height).leftOut > 0) return null;
  let [low, high] = [0, box.height];
  // To a tenth of a millimetre.
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (flow(middle).leftOut > 0) low = middle;
    else high = middle;
  }
  return flow(high);
};
