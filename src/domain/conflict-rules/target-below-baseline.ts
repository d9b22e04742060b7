import type { Fact } from "#domain/catalog.ts";
import { group } from "#domain/group.ts";
import { likeMeasure } from "#domain/like-measure.ts";
import { type ConflictRule, type Finding, yearOf } from "./conflict-rule.ts";

/** A level to be reached that is below the level already stated for the same thing, at the time or before. */
export const targetBelowBaseline: ConflictRule = {
  id: "target-below-baseline",
  find: ({ facts, sources, indicators }) =>
    [...group(facts, measureOf).values()].flatMap((same) => {
      const states = same.filter(({ kind }) => kind === "baseline");
      return same
        .filter(({ kind }) => kind === "target")
        .flatMap((target): Finding[] => {
          const isLess = indicators[target.indicator.id]?.isLessBetter ?? false;
          const known = states.filter((state) => yearOf(state, sources) <= yearOf(target, sources));
          const passed = known
            .filter((state) => isBehind(target, state, isLess))
            .sort((a, b) => yearOf(b, sources) - yearOf(a, sources))[0];
          return passed ? [{ name: nameOf(target), facts: [target, passed] }] : [];
        });
    }),
};

const measureOf = (fact: Fact): string[] => (fact.value === null ? [] : [likeMeasure(fact)]);

const isBehind = (target: Fact, state: Fact, isLess: boolean): boolean => {
  const [aim, now] = [target.value ?? 0, state.value ?? 0];
  // 稳定在…以内 beside a state that is lower, 不低于 beside a state that is higher: both are behind it.
  return isLess ? aim > now : aim < now;
};

const nameOf = ({ id }: Fact): string => id.replace("fact/", "");
