/** The rows of a comparison of areas, and how lists are aligned in them. */
import type { Conflict, Fact, Relation } from "./catalog.ts";
import type { RowChoice } from "./compare-choice.ts";
import { type Compared, compareCounts } from "./compare-figures.ts";
import type { Link } from "./dossier.ts";
import { group } from "./group.ts";
import type { Criterion, Wish } from "./invest/criterion.ts";
import type { Judgement } from "./invest/judgement.ts";
import type { Score } from "./invest/weighted-sum.ts";
import type { Sum } from "./projects.ts";
import type { Question } from "./silence.ts";
import type { IndexEntity, Topic } from "./slice.ts";

export const compareParts = [
  "criteria",
  "identity",
  "industries",
  "figures",
  "targets",
  "projects",
  "platforms",
  "enterprises",
  "honours",
  "bodies",
  "conflicts",
  "unknowns",
] as const;
export type ComparePart = (typeof compareParts)[number];

/** One thing said of an area. */
export type Said =
  | { as: "type"; type: IndexEntity["type"] }
  | { as: "entity"; entity: IndexEntity; relation: Relation | null }
  | { as: "matter"; entity: IndexEntity; bodies: readonly Link[] }
  | { as: "fact"; fact: Fact }
  | { as: "sum"; sum: Sum }
  | { as: "conflict"; conflict: Conflict }
  | { as: "count"; count: number }
  | { as: "verdict"; area: IndexEntity; judgement: Judgement; wish: Wish }
  | { as: "score"; score: Score; rank: number }
  | { as: "answer" };

/** What heads a row: an indicator, a thing that several areas share, a question, or a word of the view. */
type RowHead =
  | { as: "indicator"; indicator: Fact["indicator"] }
  | { as: "entity"; entity: IndexEntity }
  | { as: "conflict"; conflict: Conflict }
  | { as: "question"; question: Question }
  | { as: "criterion"; criterion: Criterion; at: number }
  | { as: "word"; word: "score" | "type" | "where" | "size" | "count" | "own" | "sum" | "inWords" };

export interface CompareRow {
  id: string;
  part: ComparePart;
  head: RowHead;
  /** By area, in the order of the comparison. */
  cells: readonly (readonly Said[])[];
  /** What could be drawn of it. */
  compared: Compared | null;
  /** Whether an area without anything here has something in the rows above it. */
  isBesides: readonly boolean[] | null;
  /** Of an indicator stated of one area only: the topic under which it is folded. */
  alone: Topic | null;
}

export const chooseRows = (rows: readonly CompareRow[], choice: RowChoice): CompareRow[] =>
  rows.filter((one) => {
    if (choice === "all") return true;
    return choice === "differing" ? !isSame(one) : isCommon(one);
  });

const isSame = ({ cells }: CompareRow): boolean =>
  new Set(cells.map((said) => said.map(keyOf).sort().join("|"))).size === 1;

/** What each has besides is in common by no means. */
const isCommon = ({ head, cells }: CompareRow): boolean =>
  !(head.as === "word" && head.word === "own") && haveSome(cells) === cells.length;

export const counted = (part: ComparePart, lists: readonly (readonly Said[])[]): CompareRow[] => [
  countRow(
    part,
    lists.map(({ length }) => length),
  ),
  ...aligned(part, lists),
];

/** What is not named at all is 未载明, never zero. */
export const countRow = (part: ComparePart, counts: readonly number[]): CompareRow => ({
  ...row(
    part,
    { as: "word", word: "count" },
    counts.map((count) => (count === 0 ? [] : [{ as: "count", count }])),
  ),
  compared: compareCounts(counts.map((count) => (count === 0 ? null : count))),
});

/**
 * What several areas have in a row of its own; below, what each has besides.
 *
 * @param between rows in which some of what is not quite shared stands together, which then does not stand below.
 */
export const aligned = (
  part: ComparePart,
  lists: readonly (readonly Said[])[],
  between: (own: readonly (readonly Said[])[]) => CompareRow[] = () => [],
): CompareRow[] => {
  const shared = [...group(lists.flat(), (said) => [keyOf(said)])].filter(
    ([key]) => lists.filter((list) => list.some((said) => keyOf(said) === key)).length > 1,
  );
  const sharedKeys = new Set(shared.map(([key]) => key));
  const own = lists.map((list) => list.filter((said) => !sharedKeys.has(keyOf(said))));
  const akin = between(own);
  const placed = new Set(akin.flatMap(({ cells }) => cells.flat().map(keyOf)));
  return [
    ...shared
      .flatMap(([key, [first]]) => {
        const head = first && headOf(first);
        return head
          ? [
              row(
                part,
                head,
                lists.map((list) => list.filter((said) => keyOf(said) === key)),
              ),
            ]
          : [];
      })
      .sort((a, b) => haveSome(b.cells) - haveSome(a.cells)),
    ...akin,
    {
      ...row(
        part,
        { as: "word", word: "own" },
        own.map((list) => list.filter((said) => !placed.has(keyOf(said)))),
      ),
      isBesides: lists.map(({ length }) => length > 0),
    },
  ];
};

const headOf = (said: Said): RowHead | null => {
  if (said.as === "conflict") return { as: "conflict", conflict: said.conflict };
  return said.as === "entity" || said.as === "matter"
    ? { as: "entity", entity: said.entity }
    : null;
};

export const row = (
  part: ComparePart,
  head: RowHead,
  cells: readonly (readonly Said[])[],
): CompareRow => ({
  id: `${part}/${head.as === "word" ? head.word : headId(head)}`,
  part,
  head,
  cells,
  compared: null,
  isBesides: null,
  alone: null,
});

const headId = (head: Exclude<RowHead, { as: "word" }>): string => {
  if (head.as === "indicator") return head.indicator.id;
  if (head.as === "entity") return head.entity.id;
  if (head.as === "criterion") return String(head.at);
  return head.as === "conflict" ? head.conflict.id : head.question;
};

/** The same for what says the same of two areas. */
const keyOf = (said: Said): string => {
  switch (said.as) {
    case "type":
      return said.type;
    case "entity":
    case "matter":
      return said.entity.id;
    case "fact": {
      const { indicator, comparator, value, valueMax, unit, year, kind } = said.fact;
      return [indicator.id, comparator, value, valueMax, unit, year, kind].join(" ");
    }
    case "sum":
      return `${said.sum.value} ${said.sum.facts[0]?.unit}`;
    case "conflict":
      return said.conflict.id;
    case "count":
      return String(said.count);
    case "verdict":
      return `${said.judgement.verdict} ${said.judgement.value}`;
    case "score":
      return `${said.score.low} ${said.score.high}`;
    case "answer":
      return "stated";
  }
};

export const fromLink = ({ entity, relation }: Link): Said => ({ as: "entity", entity, relation });
export const asSaid = (facts: readonly Fact[]): Said[] =>
  facts.map((fact) => ({ as: "fact", fact }));

export const haveSome = (cells: readonly (readonly unknown[])[]): number =>
  cells.filter((said) => said.length > 0).length;
