/** A passage of an original round a figure, in code points. */
export interface Excerpt {
  before: string;
  figure: string;
  after: string;
}

/** The figure with so many code points on either side, within its line; null when something else stands there. */
export const excerptOf = (
  original: string,
  { offset, figure }: { offset: number; figure: string },
  around: number,
): Excerpt | null => {
  const points = [...original];
  const end = offset + [...figure].length;
  if (points.slice(offset, end).join("") !== figure) return null;
  const lineStart = points.lastIndexOf("\n", offset - 1) + 1;
  const newline = points.indexOf("\n", end);
  const lineEnd = newline < 0 ? points.length : newline;
  const from = Math.max(lineStart, offset - around);
  const to = Math.min(lineEnd, end + around);
  return {
    before: (from > lineStart ? "…" : "") + points.slice(from, offset).join("").trimStart(),
    figure,
    after: points.slice(end, to).join("").trimEnd() + (to < lineEnd ? "…" : ""),
  };
};
