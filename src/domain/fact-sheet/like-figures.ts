/** Figures of an area that may stand in one chart. */
import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { keyFacts } from "#domain/figures.ts";
import { group } from "#domain/group.ts";
import { likeMeasure } from "#domain/like-measure.ts";

export interface LikeFigures {
  /** Several things in one moment, or one thing in several moments, each of which then says its year and kind. */
  by: "subject" | "moment";
  facts: readonly Fact[];
}

/** How many bars tell something at a glance. */
const most = 6;

/**
 * Charts of like figures, those first that the area is best known by. Alike are figures of one indicator, unit, bound,
 * year and kind of several subjects; or of one subject in several years. Ranges and what is below zero are not drawn,
 * nor is what is all the same.
 */
export const likeFigures = (archive: Archive, id: string, thisYear: number): LikeFigures[] => {
  const facts = (archive.facts.get(id) ?? []).filter(
    ({ value, valueMax, comparator, unit }) =>
      value !== null &&
      value >= 0 &&
      valueMax === undefined &&
      comparator !== "<=" &&
      unit !== "位",
  );
  const bySubject = [
    ...group(facts, (fact) => [
      [fact.indicator.id, fact.unit, fact.year, fact.kind, fact.comparator, fact.note?.zh].join(
        " ",
      ),
    ]).values(),
  ]
    .map(onePer(({ subject }) => subject))
    .filter((members) => members.length > 1 && hasDifference(members))
    .map((members): LikeFigures => ({ by: "subject", facts: members.slice(0, most) }));
  const byMoment = [
    ...group(
      facts.filter(({ subject, year, kind }) => subject === id && year !== null && kind !== "plan"),
      (fact) => [`${likeMeasure(fact)} ${fact.note?.zh ?? ""}`],
    ).values(),
  ]
    .map(onePer(({ year }) => String(year)))
    .filter((members) => members.length > 1 && hasDifference(members))
    .map(
      (members): LikeFigures => ({
        by: "moment",
        facts: [...members].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)).slice(-most),
      }),
    );
  const order = keyFacts(archive, id, facts.length, thisYear).map(({ indicator }) => indicator.id);
  const rank = ({ facts: [first] }: LikeFigures) => order.indexOf(first?.indicator.id ?? "");
  return [...bySubject, ...byMoment].sort(
    (a, b) => b.facts.length - a.facts.length || rank(a) - rank(b),
  );
};

const hasDifference = (facts: readonly Fact[]): boolean =>
  new Set(facts.map(({ value }) => value)).size > 1;

/** Of two figures for the same bar neither can be chosen: the first is kept where they agree, else none. */
const onePer =
  (keyOf: (fact: Fact) => string) =>
  (facts: readonly Fact[]): Fact[] =>
    [...group(facts, (fact) => [keyOf(fact)]).values()].flatMap(([first, ...others]) =>
      first && others.every(({ value }) => value === first.value) ? [first] : [],
    );
