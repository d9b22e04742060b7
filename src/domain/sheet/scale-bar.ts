/** A bar of equal parts: each of so many metres on the ground and millimetres on the paper. */
export interface ScaleBar {
  parts: number;
  metres: number;
  millimetres: number;
}

/** The longest bar of round parts that is no longer than so many millimetres. */
export const scaleBarOf = (scale: number, room: number): ScaleBar => {
  const most = (room / 1000) * scale;
  const [length, parts] = bars
    .flatMap(([digit, count]) => powers.map((power) => [digit * power, count] as const))
    .filter(([metres]) => metres <= most)
    .reduce((longest, one) => (one[0] > longest[0] ? one : longest), [10, 5] as const);
  return { parts, metres: length / parts, millimetres: (length / scale / parts) * 1000 };
};

/** First digits of the length of a bar, and how many parts give each mark a round number. */
const bars = [
  [1, 5],
  [1.5, 3],
  [2, 4],
  [3, 3],
  [4, 4],
  [5, 5],
  [6, 3],
  [8, 4],
] as const;

const powers = [10, 100, 1000, 10_000, 100_000] as const;
