/** What is said more than once, or as alternatives, made one. */
import type { Wish } from "#domain/invest/criterion.ts";
import type { Span } from "./find-numerals.ts";
import type { Judged } from "./judge-mentions.ts";
import { kindOf } from "./kind-of.ts";
import { matchers } from "./matchers/registry.ts";

export const mergeMentions = (text: string, judged: readonly Judged[]): Judged[] => {
  const merged: Judged[] = [];
  for (const one of withoutPassing(judged)) mergeInto(merged, text, one);
  return merged
    .map((one) => ({ ...one, words: tidy(text, one.words) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
};

/** Makes it one with the first it can be one with; else it stands at the end. */
const mergeInto = (merged: Judged[], text: string, one: Judged): void => {
  for (const [at, other] of merged.entries()) {
    const both = isOfKind(other, one) ? mergeTwo(text, other, one) : null;
    if (!both) continue;
    merged[at] = both;
    return;
  }
  merged.push(one);
};

const isOfKind = (one: Judged, other: Judged): boolean =>
  kindOf(one.mention) === kindOf(other.mention);

const placeOf = ({ mention }: Judged): number =>
  matchers.findIndex(({ id }) => id === kindOf(mention));

/** A business named in passing counts only where no other is. */
const withoutPassing = (judged: readonly Judged[]): Judged[] =>
  judged.filter(
    (one) =>
      !one.mention.isPassing ||
      !judged.some((other) => isOfKind(other, one) && !other.mention.isPassing),
  );

const mergeTwo = (text: string, one: Judged, other: Judged): Judged | null => {
  const first = one.mention.about;
  const second = other.mention.about;
  // Of several sums, staffs, floors and dates of production the first is meant, the total before its parts.
  if ("beyond" in first || "beyond" in second)
    return isTotal(text, other) && !isTotal(text, one) ? other : one;
  const wish = mergeWishes(text, first.wish, second.wish, one, other);
  if (!wish) return null;
  return {
    mention: { ...(wish === second.wish ? other : one).mention, about: { wish } },
    stance: stronger(one.stance, other.stance),
    words:
      wish === first.wish && first.wish.kind === "size"
        ? one.words
        : wish === second.wish && second.wish.kind === "size"
          ? other.words
          : [...one.words, ...other.words],
  };
};

const mergeWishes = (
  text: string,
  first: Wish,
  second: Wish,
  one: Judged,
  other: Judged,
): Wish | null => {
  if (first.kind === "industry" && second.kind === "industry") {
    if (first.industries[0] === second.industries[0]) return first;
    return one.stance === other.stance && areAlternatives(text, one, other)
      ? { kind: "industry", industries: union(first.industries, second.industries) }
      : null;
  }
  // A place lies in one area and is of one kind: several are alternatives.
  if (first.kind === "inside" && second.kind === "inside")
    return one.stance === other.stance || isSubset(second.areas, first.areas)
      ? { kind: "inside", areas: union(first.areas, second.areas) }
      : null;
  if (first.kind === "type" && second.kind === "type")
    return one.stance === other.stance || isSubset(second.types, first.types)
      ? { kind: "type", types: union(first.types, second.types) }
      : null;
  if (first.kind === "size" && second.kind === "size") {
    if (first.most === null && second.least === null) return { ...first, most: second.most };
    if (first.least === null && second.most === null) return { ...second, most: first.most };
    return isTotal(text, other) && !isTotal(text, one) ? second : first;
  }
  if (first.kind === "near" && second.kind === "near") {
    if (first.to !== second.to) return null;
    return one.mention.others.length > 0 ? first : second;
  }
  if (
    (first.kind === "enterprises" && second.kind === "enterprises") ||
    (first.kind === "platforms" && second.kind === "platforms")
  )
    return {
      kind: first.kind,
      industries: union(first.industries, second.industries),
      least: Math.max(first.least, second.least),
    };
  if (first.kind === "honours" && second.kind === "honours")
    return first.level === "national" ? first : second;
  return first;
};

const areAlternatives = (text: string, one: Judged, other: Judged): boolean => {
  const between = text.slice(one.mention.core.end, other.mention.core.start);
  return /^\s?(?:或者?|or|또는|이나|나|혹은)\s?$/.test(between);
};

const isTotal = (text: string, { mention: { core } }: Judged): boolean =>
  /(?:总|共|合计|全部|(?<![a-z])(?:total|overall|altogether)|총|합계|전체)[^,，。]{0,8}$/.test(
    text.slice(Math.max(0, core.start - 16), core.start),
  );

const stances = ["must", "plain", "nice", "against", "existing"] as const;

const stronger = (one: Judged["stance"], other: Judged["stance"]): Judged["stance"] =>
  one === "plain" && other === "nice"
    ? "nice"
    : stances.indexOf(one) <= stances.indexOf(other)
      ? one
      : other;

const union = <Value>(one: readonly Value[], other: readonly Value[]): Value[] => [
  ...new Set([...one, ...other]),
];

const isSubset = <Value>(one: readonly Value[], other: readonly Value[]): boolean =>
  one.every((value) => other.includes(value));

/** In order, without spaces at the ends, those that overlap joined. */
const tidy = (text: string, spans: readonly Span[]): Span[] => {
  const joined: Span[] = [];
  for (const span of [...spans].map((one) => trim(text, one)).sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) joined.push({ ...span });
  }
  return joined;
};

const trim = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
};
