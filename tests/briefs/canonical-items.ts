/** The items of the annotation (tests/briefs/README.md) that a reading of a brief comes to. */

import type { BriefReading } from "#domain/brief/read-brief.ts";
import type { Vocabulary } from "#domain/brief/vocabulary.ts";
import type { Beyond, Wish } from "#domain/invest/criterion.ts";

export interface Item {
  importance: "must" | "nice" | "";
  what: string;
}

export const canonicalItems = (reading: BriefReading, vocabulary: Vocabulary): Item[] => [
  ...reading.criteria.flatMap(({ criterion: { wish, importance, weight } }) =>
    itemsOf(wish, vocabulary).map((what) => ({
      importance:
        importance === "must"
          ? ("must" as const)
          : weight === 2
            ? ("nice" as const)
            : ("" as const),
      what,
    })),
  ),
  ...reading.beyond.map(({ beyond }) => ({ importance: "" as const, what: beyondItem(beyond) })),
];

const itemsOf = (wish: Wish, vocabulary: Vocabulary): string[] => {
  if (wish.kind === "industry")
    return named(wish.industries, vocabulary).map((id) => `industry:${id}`);
  if (wish.kind === "type") return wish.types.map((type) => `type:${type}`);
  if (wish.kind === "inside") return wish.areas.map((area) => `inside:${area}`);
  if (wish.kind === "size") return [`size:${rounded(wish.least)}-${rounded(wish.most)}`];
  if (wish.kind === "near") return [`near:${wish.to}:${wish.within}`];
  if (wish.kind === "honours") return [`honours:${wish.level}`];
  if (wish.kind === "date") return [`date:${wish.since}`];
  return [wish.kind];
};

/** The industries that were named, without the kin of each. */
const named = (industries: readonly string[], { kin }: Vocabulary): string[] => {
  const kept: string[] = [];
  for (const id of industries) if (!kept.some((one) => kin.get(one)?.includes(id))) kept.push(id);
  return kept;
};

const rounded = (squareMetres: number | null): string =>
  squareMetres === null ? "" : String(Math.round(squareMetres));

const beyondItem = (beyond: Beyond): string => {
  if (beyond.kind === "investment") return `investment:${beyond.yuan}`;
  if (beyond.kind === "staff") return `staff:${beyond.people}`;
  if (beyond.kind === "floor") return `floor:${Math.round(beyond.squareMetres)}`;
  return beyond.year === null ? `production:${beyond.years}y` : `production:@${beyond.year}`;
};
