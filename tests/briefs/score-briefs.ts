/** How well briefs are read, against the items a person wrote down for each (README.md says how). */
import { readFileSync } from "node:fs";
import { usualDistances } from "#domain/brief/matchers/near.ts";
import { readBrief } from "#domain/brief/read-brief.ts";
import { buildVocabulary } from "#domain/brief/vocabulary.ts";
import { type NearKind, nearKinds } from "#domain/invest/criterion.ts";
import { canonicalItems, type Item } from "./canonical-items.ts";

export interface AnnotatedBrief {
  id: string;
  language: "zh" | "en" | "ko";
  text: string;
  items: readonly string[];
}

export interface Score {
  /** Items read as annotated; read but not annotated; annotated but not read. */
  right: number;
  extra: number;
  missed: number;
  precision: number;
  recall: number;
  f1: number;
  /** Of the right ones, the share with the annotated importance. */
  importance: number;
}

export const readBriefs = (half: "tune" | "report"): AnnotatedBrief[] =>
  JSON.parse(readFileSync(`tests/briefs/${half}.json`, "utf8"));

/** Micro scores by group; one item may be of several groups or of none. */
export const scoreBriefs = (
  briefs: readonly AnnotatedBrief[],
  groupsOf: (brief: AnnotatedBrief, item: string) => string,
  { isLenient = false } = {},
): Record<string, Score> => {
  const counts: Record<string, [right: number, extra: number, missed: number, weighed: number]> =
    {};
  const count = (group: string, place: 0 | 1 | 2 | 3) => {
    counts[group] ??= [0, 0, 0, 0];
    counts[group][place] += 1;
  };
  for (const brief of briefs) {
    const left = canonicalItems(readBrief(brief.text, vocabulary), vocabulary);
    for (const wanted of brief.items.map(parse)) {
      const exact = left.findIndex(({ what }) => isSame(what, wanted.what));
      const at =
        exact < 0 && isLenient
          ? left.findIndex(({ what }) => equivalents[wanted.what]?.includes(what))
          : exact;
      const group = groupsOf(brief, wanted.what);
      const [found] = at < 0 ? [] : left.splice(at, 1);
      count(group, found ? 0 : 2);
      if (found && found.importance === wanted.importance) count(group, 3);
    }
    for (const { what } of left) count(groupsOf(brief, what), 1);
  }
  return Object.fromEntries(
    Object.entries(counts)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([group, [right, extra, missed, weighed]]) => [
        group,
        {
          right,
          extra,
          missed,
          precision: right / (right + extra),
          recall: right / (right + missed),
          f1: (2 * right) / (2 * right + extra + missed),
          importance: weighed / right,
        },
      ]),
  );
};

const vocabulary = buildVocabulary(
  JSON.parse(readFileSync("public/data/slices/index.json", "utf8")),
);

const equivalents: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync("tests/briefs/equivalents.json", "utf8"),
);

const parse = (written: string): Item => {
  const [, importance = "", what = written] = /^(?:(must|nice) )?(.*)$/.exec(written) ?? [];
  return { importance: importance as Item["importance"], what };
};

/** A place without a distance was read where the usual one was set; sizes may differ by rounding. */
const isSame = (read: string, wanted: string): boolean => {
  if (read === wanted) return true;
  const to = /^near:(\w+)$/.exec(wanted)?.[1];
  if (to !== undefined && nearKinds.includes(to as NearKind))
    return read === `near:${to}:${usualDistances[to as NearKind]}`;
  const [ours, theirs] = [read, wanted].map((one) => /^size:(\d*)-(\d*)$/.exec(one));
  return (
    !!ours &&
    !!theirs &&
    [1, 2].every(
      (end) =>
        (ours[end] === "") === (theirs[end] === "") &&
        Math.abs(Number(ours[end]) - Number(theirs[end])) <= 1,
    )
  );
};
