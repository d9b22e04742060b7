/** What the documents say happened, was so, is planned or is to be reached, by year. */
import type { Archive } from "./archive.ts";
import type { Fact, FactKind } from "./catalog.ts";
import { type Filter, without, type Years } from "./filter.ts";
import { asksFor, filterEntities, type Sight } from "./filter-entities.ts";
import { group } from "./group.ts";
import { legalRank } from "./legal-order.ts";
import type { IndexEntity } from "./slice.ts";
import { targetPaths } from "./target-paths.ts";

/** The years of the axis: from the first plan the documents look back to, to the last goal. */
export const firstYear = 2011;
export const lastYear = 2030;

/** A place on the axis: a year, all that came before it, or without a year. */
export type Slot = number | "earlier" | "unstated";

export const slots: readonly Slot[] = [
  "earlier",
  ...Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index),
  "unstated",
];

export const slotOf = ({ year }: Fact): Slot =>
  year === null ? "unstated" : year < firstYear ? "earlier" : Math.min(year, lastYear);

/** The years a slot stands for. */
export const yearsOf = (slot: Slot): Years =>
  slot === "unstated"
    ? slot
    : slot === "earlier"
      ? { first: 1900, last: firstYear - 1 }
      : { first: slot, last: slot };

/** What is stated of one entity over the years. */
export interface Lane {
  entity: IndexEntity;
  cells: readonly { slot: Slot; facts: readonly Fact[] }[];
  /** From the years of states to the years of the targets that start from them, and how many they are. */
  spans: readonly { from: number; to: number; count: number }[];
}

export interface Timeline {
  /** All facts the filter asks for, whatever their year, in the order of years. */
  facts: readonly Fact[];
  counts: ReadonlyMap<Slot, Readonly<Record<FactKind, number>>>;
  /** Who has something with a year, in legal order; of each the undated is counted, too. */
  lanes: readonly Lane[];
}

/** Zones of other cities keep their own time, unless they are asked for. */
export const timelineOf = (
  archive: Archive,
  filter: Filter,
  sight: Sight | null,
  thisYear: number,
): Timeline => {
  const open = without(filter, "years");
  const asks = asksFor(archive, open);
  const entities = filterEntities(archive, open, sight).filter(
    ({ type }) => type !== "peer" || filter.types.includes("peer"),
  );
  const spans = group(
    targetPaths(archive, thisYear).filter(({ fact }) => asks(fact)),
    ({ fact }) => [fact.subject],
  );
  const all = entities.map((entity) => ({
    entity,
    facts: (archive.facts.get(entity.id) ?? []).filter(
      (fact) => fact.subject === entity.id && asks(fact),
    ),
  }));
  const lanes = all
    .filter(({ facts }) => facts.some(({ year }) => year !== null))
    .map(({ entity, facts }) => ({
      entity,
      cells: slots.flatMap((slot) => {
        const members = facts.filter((fact) => slotOf(fact) === slot);
        return members.length > 0 ? [{ slot, facts: members }] : [];
      }),
      spans: [
        ...group(spans.get(entity.id) ?? [], ({ fact, baseline }) =>
          fact.year !== null && baseline?.year != null ? [`${baseline.year} ${fact.year}`] : [],
        ),
      ].map(([key, members]) => {
        const [from = 0, to = 0] = key.split(" ").map(Number);
        return { from, to, count: members.length };
      }),
    }))
    .sort((a, b) => legalRank(a.entity.type) - legalRank(b.entity.type));
  const facts = all
    .flatMap((one) => one.facts)
    .sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY));
  return { facts, counts: countSlots(facts), lanes };
};

const countSlots = (facts: readonly Fact[]): Map<Slot, Record<FactKind, number>> => {
  const counts = new Map<Slot, Record<FactKind, number>>(
    slots.map((slot) => [slot, { history: 0, baseline: 0, plan: 0, target: 0 }]),
  );
  for (const fact of facts) {
    const count = counts.get(slotOf(fact));
    if (count) count[fact.kind] += 1;
  }
  return counts;
};

/** The next years of a play: the window moved to the next year of which something is stated; null at the end. */
export const nextYears = (
  { counts }: Timeline,
  years: { first: number; last: number },
): { first: number; last: number } | null => {
  const width = years.last - years.first;
  for (let last = years.last + 1; last <= lastYear; last += 1) {
    const count = counts.get(last);
    if (count && Object.values(count).some((number) => number > 0))
      return { first: last - width, last };
  }
  return null;
};
