import type { Statement } from "./reading.ts";

/** A stretch of a line in which the same statements stand; none for plain text. */
interface Stretch {
  /** Code point at which it begins. */
  start: number;
  text: string;
  statements: readonly Statement[];
}

export interface Line {
  start: number;
  end: number;
  stretches: readonly Stretch[];
}

/** An original by lines, blank ones left out, cut where statements begin and end. */
export const markLines = (original: string, statements: readonly Statement[]): Line[] => {
  const points = [...original];
  const lines: Line[] = [];
  let start = 0;
  for (let end = 0; end <= points.length; end += 1) {
    if (end < points.length && points[end] !== "\n") continue;
    if (points.slice(start, end).join("").trim() !== "")
      lines.push({ start, end, stretches: cut(points, start, end, statements) });
    start = end + 1;
  }
  return lines;
};

const cut = (
  points: readonly string[],
  start: number,
  end: number,
  statements: readonly Statement[],
): Stretch[] => {
  const here = statements.filter(
    ({ offset, length }) => offset < end && offset + length > start && length > 0,
  );
  const edges = new Set([start, end]);
  for (const { offset, length } of here) {
    edges.add(Math.max(start, offset));
    edges.add(Math.min(end, offset + length));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return {
      start: from,
      text: points.slice(from, to).join(""),
      statements: here.filter(({ offset, length }) => offset <= from && offset + length >= to),
    };
  });
};
