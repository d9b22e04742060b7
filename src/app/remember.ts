/**
 * Remembers the latest results, each for as long as its arguments stay the same objects: one for each of two maps,
 * and one for what leaves the screen.
 */
export const remember = <Arguments extends unknown[], Result>(
  make: (...values: Arguments) => Result,
) => {
  let latest: { values: Arguments; result: Result }[] = [];
  return (...values: Arguments): Result => {
    const known = latest.find((one) => one.values.every((value, index) => value === values[index]));
    if (known && known === latest[0]) return known.result;
    const first = known ?? { values, result: make(...values) };
    latest = [first, ...latest.filter((one) => one !== first)].slice(0, most);
    return first.result;
  };
};

const most = 3;
