import type { Fact } from "#domain/catalog.ts";
import { group } from "#domain/group.ts";
import { isCount } from "#domain/unit.ts";
import { type ConflictRule, type Finding, yearOf } from "./conflict-rule.ts";

/** Two exact values for the same thing at the same time. */
export const figuresDiffer: ConflictRule = {
  id: "figures-differ",
  find: ({ facts, sources }) => {
    const exact = facts.filter(({ value, comparator }) => value !== null && comparator === "=");
    const same = group(exact, (fact) => [measureOf(fact, yearOf(fact, sources))]);
    return [...same.values()].flatMap(([first, ...others]): Finding[] => {
      const other = others.find(({ value }) => value !== first?.value);
      return first && other ? [{ name: other.id.replace("fact/", ""), facts: [other, first] }] : [];
    });
  },
};

const measureOf = ({ subject, area, indicator, unit, kind }: Fact, year: number): string =>
  `${subject} ${area ?? ""} ${indicator.id} ${isCount(unit) ? "count" : unit} ${kind} ${year}`;
