/** The mark of one of up to four series: told apart by shape as well as by colour. */
export const SeriesMark = ({
  series,
  x,
  y,
  isHollow,
}: {
  /** Counted from 0. */
  series: number;
  x: number;
  y: number;
  isHollow: boolean;
}) => (
  <path
    d={outlines[series % outlines.length]}
    transform={`translate(${x} ${y})`}
    data-hollow={isHollow || undefined}
  />
);

/** About nought, eight units wide: a disc, a square, a triangle, a diamond. */
const outlines = [
  "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z",
  "M-3.6-3.6h7.2v7.2h-7.2Z",
  "M0-4.6 4.4 3.4h-8.8Z",
  "M0-4.9 4.9 0 0 4.9-4.9 0Z",
];
