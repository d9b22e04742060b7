/** Puts the values of a thematic map in classes by a named method. */
import type { ClassMethod } from "./view.ts";

/**
 * One class and its values, ascending. `from` and `to` both belong to it, but for classes of equal width, where
 * `to` belongs to the next one, if there is any. Classes of equal width may be empty, others never are.
 */
export interface ValueClass {
  from: number;
  to: number;
  values: readonly number[];
}

/**
 * At most `count` classes, ascending, and never more than there are distinct values; equal values share a
 * class. No values, no classes.
 */
export const classify = (
  values: readonly number[],
  method: ClassMethod,
  count: number,
): ValueClass[] => {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const wanted = Math.min(count, distinct.length);
  if (wanted === 0) return [];
  if (wanted === 1) return [classOf(sorted)];
  if (method === "equal") return equalIntervals(sorted, wanted);
  const starts =
    method === "quantile" ? quantileStarts(sorted, wanted) : naturalStarts(sorted, wanted);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return classOf(
      sorted.filter((value) => value >= start && (next === undefined || value < next)),
    );
  });
};

const classOf = (values: readonly number[]): ValueClass => ({
  from: values[0] ?? 0,
  to: values.at(-1) ?? 0,
  values,
});

const equalIntervals = (sorted: readonly number[], count: number): ValueClass[] => {
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  // The outermost bounds are values, the inner ones short of what dividing leaves behind.
  const bound = (index: number) => {
    if (index === 0) return least;
    if (index === count) return most;
    return Number((least + ((most - least) * index) / count).toPrecision(12));
  };
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [bound(index), bound(index + 1)];
    return {
      from,
      to,
      values: sorted.filter(
        (value) => value >= from && (value < to || (index === count - 1 && value === to)),
      ),
    };
  });
};

/** A value belongs to the class of the first of its rank, so that equal ones stay together. */
const quantileStarts = (sorted: readonly number[], count: number): number[] => {
  const starts = new Map<number, number>();
  sorted.forEach((value) => {
    const rank = sorted.indexOf(value);
    const at = Math.floor((rank * count) / sorted.length);
    if (!starts.has(at)) starts.set(at, value);
  });
  return [...starts.values()];
};

/**
 * The breaks that leave the least sum of squared distances to the mean of each class (Fisher 1958, known on maps
 * by the name of Jenks), found exactly.
 */
const naturalStarts = (sorted: readonly number[], count: number): number[] => {
  const distinct = [...new Set(sorted)];
  // For each number of classes, the best way to class the first values: its spread, and where its classes start.
  let best = distinct.map((_, end) => ({
    spread: spreadOf(sorted, distinct, 0, end),
    starts: [0],
  }));
  for (let classes = 2; classes <= count; classes += 1) {
    const before = best;
    best = distinct.map((_, end) => {
      let found = { spread: Number.POSITIVE_INFINITY, starts: [0] };
      for (let start = classes - 1; start <= end; start += 1) {
        const rest = before[start - 1];
        const spread = (rest?.spread ?? 0) + spreadOf(sorted, distinct, start, end);
        if (rest && spread < found.spread) found = { spread, starts: [...rest.starts, start] };
      }
      return found;
    });
  }
  return (best.at(-1)?.starts ?? []).map((at) => distinct[at] ?? 0);
};

/** Sum of squared distances to their mean of the values between two distinct ones. */
const spreadOf = (
  sorted: readonly number[],
  distinct: readonly number[],
  start: number,
  end: number,
): number => {
  const [least = 0, most = 0] = [distinct[start], distinct[end]];
  const members = sorted.filter((value) => value >= least && value <= most);
  const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
  return members.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};
