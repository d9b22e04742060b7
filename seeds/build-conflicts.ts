import type { Catalog, Conflict, Fact } from "#domain/catalog.ts";
import type { ConflictRule } from "#domain/conflict-rules/conflict-rule.ts";
import { conflictRules } from "#domain/conflict-rules/registry.ts";
import { languages } from "#text/language.ts";
import { sayQuantity } from "#text/quantity.ts";
import { textIn } from "#text/text.ts";
import type { Seeds } from "./read-seeds.ts";

/** The contradictions rules find and those entered by hand; one that stands there by hand is not said twice. */
export const buildConflicts = (catalog: Catalog, seeds: Seeds): Conflict[] => {
  const { facts, sources, entities } = catalog;
  const parents = new Map(
    entities.flatMap(({ id, parent }) => (parent ? [[id, parent] as const] : [])),
  );
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const isByHand = (pair: readonly Fact[]) =>
    seeds.conflicts.some(({ facts: about }) => pair.every(({ id }) => about.includes(id)));
  const found = conflictRules.flatMap((rule) =>
    rule
      .find({ facts, sources, parents, indicators: seeds.indicators })
      .filter((finding) => !isByHand(finding.facts))
      .map(
        ({ name, facts: pair }): Conflict => ({
          id: `conflict/${rule.id}-${name}`,
          kind: rule.id,
          facts: pair.map(({ id }) => id),
          explanation: explain(rule, pair, names),
        }),
      ),
  );
  return [...found, ...seeds.conflicts];
};

type Name = Catalog["entities"][number]["name"];

const explain = (
  rule: ConflictRule,
  [one, other]: readonly [Fact, Fact],
  names: ReadonlyMap<string, Name>,
): Name => {
  const said = languages.map((language) => {
    const text = textIn[language];
    const say = ({ value, valueMax, unit, comparator, year, kind }: Fact) =>
      text.conflicts.side(
        `${text.comparators[comparator]} ${sayQuantity(value ?? 0, unit, language, valueMax)}`.trim(),
        text.kinds[kind],
        String(year ?? text.silence.yearNotStated),
      );
    const sentence = text.conflicts.explained[rule.id];
    const name = ({ subject }: Fact) => names.get(subject)?.[language] ?? subject;
    const whole = other.subject === one.subject ? say(other) : `${name(other)} ${say(other)}`;
    return [language, sentence(name(one), one.indicator[language], say(one), whole)] as const;
  });
  return Object.fromEntries(said) as Name;
};
