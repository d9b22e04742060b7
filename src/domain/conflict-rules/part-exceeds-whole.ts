import type { Fact } from "#domain/catalog.ts";
import { group } from "#domain/group.ts";
import { isCount } from "#domain/unit.ts";
import { type ConflictRule, type Finding, type Statements, yearOf } from "./conflict-rule.ts";

/**
 * A part that is larger than the whole it is counted in: another measure of the same subject, time and kind, or
 * the same measure of the area it lies in, counted at the same time or later.
 */
export const partExceedsWhole: ConflictRule = {
  id: "part-exceeds-whole",
  find: (statements) => {
    const counted = statements.facts.filter(({ value }) => value !== null);
    const measures = group(counted, (fact) => [measureOf(fact, fact.subject, fact.indicator.id)]);
    return counted.flatMap((part): Finding[] => {
      const whole = wholesOf(part, statements)
        .flatMap((measure) => measures.get(measure) ?? [])
        .find((one) => (one.value ?? 0) < (part.value ?? 0) && isOfTime(part, one, statements));
      return whole ? [{ name: part.id.replace("fact/", ""), facts: [part, whole] }] : [];
    });
  },
};

/** Measures of the wholes a fact is a part of. */
const wholesOf = (part: Fact, { indicators, parents }: Statements): string[] => {
  const indicator = indicators[part.indicator.id]?.partOf;
  const area = parents.get(part.subject);
  const isAdditive = isCount(part.unit) || amounts.includes(part.unit);
  return [
    ...(indicator ? [measureOf(part, part.subject, indicator)] : []),
    ...(area && isAdditive && part.kind === "baseline"
      ? [measureOf(part, area, part.indicator.id)]
      : []),
  ];
};

/** Of the same subject the same time; an area cannot later hold less than one part of it held before. */
const isOfTime = (part: Fact, whole: Fact, { sources }: Statements): boolean =>
  part.subject === whole.subject
    ? yearOf(part, sources) === yearOf(whole, sources)
    : yearOf(part, sources) <= yearOf(whole, sources);

/** Units in which the parts of an area add up, besides counts. */
const amounts: readonly string[] = ["平方公里", "万平方米", "亩", "万亩", "亿元", "万元", "亿美元"];

const measureOf = ({ unit, kind }: Fact, subject: string, indicator: string): string =>
  `${subject} ${indicator} ${isCount(unit) ? "count" : unit} ${kind}`;
