/** Remembers the last result for as long as the arguments stay the same objects. */
export const remember = <Arguments extends unknown[], Result>(
  make: (...values: Arguments) => Result,
) => {
  let last: { values: Arguments; result: Result } | null = null;
  return (...values: Arguments): Result => {
    if (last === null || last.values.some((value, index) => value !== values[index])) {
      last = { values, result: make(...values) };
    }
    return last.result;
  };
};
