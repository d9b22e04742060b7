/** What ranking costs with 1,000 places on a catalog made that large: milliseconds, median of several runs. */
import { readFileSync } from "node:fs";
import { buildArchive } from "#domain/archive.ts";
import { candidatesOf } from "#domain/invest/candidates.ts";
import type { Criterion, Weight } from "#domain/invest/criterion.ts";
import { doubtOf } from "#domain/invest/doubt.ts";
import { doubtTable } from "#domain/invest/doubt-table.ts";
import { nearMissesOf } from "#domain/invest/near-misses.ts";
import { rankCandidates } from "#domain/invest/rank-candidates.ts";
import { tenTimes } from "./ten-times.ts";

const runs = 7;

export const measureInvest = (): void => {
  const read = (path: string) =>
    JSON.parse(readFileSync(new URL(`../dist/data/slices/${path}`, import.meta.url), "utf8"));
  const { index, details } = tenTimes(read("index.json"), read("details.json"), 22);
  const archive = buildArchive(index, details);
  const places = candidatesOf(archive).length;
  console.log(`\nranking ${places} places by 8 criteria: milliseconds, median of ${runs}`);
  const first = performance.now();
  rankCandidates(archive, null, criteriaOf(3), false);
  say(performance.now() - first, "the first time, everything being looked up");
  const criteria = criteriaOf(3);
  rankCandidates(archive, null, criteria, false);
  const reweighed: number[] = [];
  const changed: number[] = [];
  const tried: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    // A weight is changed, the wishes stay.
    const heavier = criteria.map((one) => ({ ...one, weight: ((run % 5) + 1) as Weight }));
    reweighed.push(timeOf(() => nearMissesOf(rankCandidates(archive, null, heavier, false))));
    const other = criteria.map((one, at) => (at === 1 ? { ...one, wish: { ...one.wish } } : one));
    changed.push(timeOf(() => rankCandidates(archive, null, other, false)));
    const { values } = doubtTable(rankCandidates(archive, null, heavier, true));
    tried.push(timeOf(() => doubtOf(values)));
  }
  say(median(reweighed), "again with other weights, near misses included");
  say(median(changed), "again with one wish changed");
  say(median(tried), "their doubt under 2,000 weight sets, as in the worker");
};

const criteriaOf = (weight: Weight): Criterion[] =>
  (
    [
      { kind: "type", types: ["park", "subzone", "zone", "marine-core"] },
      { kind: "industry", industries: ["cluster/marine-food", "cluster/medical"] },
      { kind: "enterprises", industries: [], least: 2 },
      { kind: "platforms", industries: [], least: 2 },
      { kind: "projects", least: 3 },
      { kind: "honours", level: "national" },
      { kind: "targets", topic: null },
      { kind: "date", since: 2023 },
    ] as const
  ).map((wish) => ({ wish, importance: "nice", weight, unknownPasses: false }));

const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const say = (milliseconds: number, name: string): void =>
  console.log(`${milliseconds.toFixed(1).padStart(8)}  ${name}`);
