import type { Fact } from "#domain/catalog.ts";
import { group } from "#domain/group.ts";
import { type ConflictRule, type Finding, yearOf } from "./conflict-rule.ts";

/** A part that is larger than the whole it is counted in, for the same subject, time and kind. */
export const partExceedsWhole: ConflictRule = {
  id: "part-exceeds-whole",
  find: ({ facts, sources, indicators }) => {
    const counted = facts.filter(({ value }) => value !== null);
    const measures = group(counted, (fact) => [measureOf(fact, fact.indicator.id)]);
    return counted.flatMap((part): Finding[] => {
      const whole = indicators[part.indicator.id]?.partOf;
      if (!whole) return [];
      const smaller = (measures.get(measureOf(part, whole)) ?? []).find(
        (one) =>
          yearOf(one, sources) === yearOf(part, sources) && (one.value ?? 0) < (part.value ?? 0),
      );
      return smaller ? [{ name: part.id.replace("fact/", ""), facts: [part, smaller] }] : [];
    });
  },
};

const measureOf = ({ subject, unit, kind }: Fact, indicator: string): string =>
  `${subject} ${indicator} ${unit} ${kind}`;
