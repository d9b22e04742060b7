import { seededRandom } from "#domain/seeded-random.ts";

/** How often a candidate stays where it is while the weights are drawn at random. */
export interface Doubt {
  /** Share of the weight sets in which nobody is before it, from 0 to 1. */
  first: number;
  /** Share in which at most two are before it. */
  topThree: number;
}

export const weightSets = 2000;
const seed = 20_231_107;

/**
 * Ranks candidates under weights drawn uniformly from the simplex: exponential variates divided by their sum
 * (J. Butler, J. Jia, J. Dyer, "Simulation techniques for the sensitivity analysis of multi-criteria decision models",
 * European Journal of Operational Research 103 (1997)). The same seed gives the same sets.
 *
 * @param values by candidate, what is warranted of each criterion that weighs: unknown stands as 0, as in the ranking.
 */
export const doubtOf = (
  values: readonly (readonly number[])[],
  sets = weightSets,
  from = seed,
): Doubt[] => {
  const count = values[0]?.length ?? 0;
  if (count === 0) return values.map(() => ({ first: 1, topThree: values.length <= 3 ? 1 : 0 }));
  const random = seededRandom(from);
  const flat = Float64Array.from(values.flat());
  const sums = new Float64Array(values.length);
  const weights = new Float64Array(count);
  const first = new Uint32Array(values.length);
  const topThree = new Uint32Array(values.length);
  for (let set = 0; set < sets; set += 1) {
    let all = 0;
    for (let index = 0; index < count; index += 1) {
      const drawn = -Math.log(1 - random());
      weights[index] = drawn;
      all += drawn;
    }
    // The three highest sums, ties among them: whoever equals one has at most two before it.
    let [best, second, third] = [-1, -1, -1];
    for (let at = 0, cell = 0; at < sums.length; at += 1) {
      let sum = 0;
      for (let index = 0; index < count; index += 1, cell += 1)
        sum += (weights[index] as number) * (flat[cell] as number);
      sum /= all;
      sums[at] = sum;
      if (sum > best) [best, second, third] = [sum, best, second];
      else if (sum > second) [second, third] = [sum, second];
      else if (sum > third) third = sum;
    }
    for (let at = 0; at < sums.length; at += 1) {
      const sum = (sums[at] as number) + tie;
      if (sum >= best) first[at] = (first[at] as number) + 1;
      if (sum >= third) topThree[at] = (topThree[at] as number) + 1;
    }
  }
  return values.map((_, at) => ({
    first: (first[at] as number) / sets,
    topThree: (topThree[at] as number) / sets,
  }));
};

/** Sums closer than that are the same. */
const tie = 1e-12;
