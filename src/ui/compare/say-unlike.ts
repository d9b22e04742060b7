import type { Compared, Unlikeness } from "#domain/compare-figures.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { Language } from "#text/language.ts";
import type { Text } from "#text/zh.ts";
import type { CompareText } from "#text/zh-compare.ts";
import { sayValue } from "#ui/say-fact.ts";

/** In what the figures of a row are unlike, with the areas and what differs. */
export const sayUnlike = (
  compared: Compared,
  areas: readonly IndexEntity[],
  text: Text,
  words: CompareText,
  language: Language,
): string[] => {
  const stated = areas.flatMap((area, index) => {
    const fact = compared.facts[index];
    return fact ? [{ name: area.name[language], fact }] : [];
  });
  const dated = stated.filter(({ fact }) => fact.year !== null);
  const parts = (
    of: typeof stated,
    say: (fact: (typeof stated)[number]["fact"]) => string,
  ): string => text.list(of.map(({ name, fact }) => words.part(name, say(fact))));
  const sayings: Record<Unlikeness, () => string> = {
    years: () => words.unlike.years(parts(dated, ({ year }) => String(year))),
    unknownYears: () =>
      words.unlike.unknownYears(
        text.list(stated.filter(({ fact }) => fact.year === null).map(({ name }) => name)),
      ),
    kinds: () => words.unlike.kinds(parts(stated, ({ kind }) => text.kinds[kind])),
    units: () => words.unlike.units(parts(stated, (fact) => sayValue(fact, text, language) ?? "")),
    bounds: () =>
      words.unlike.bounds(
        parts(stated, ({ comparator, valueMax }) =>
          valueMax === undefined ? text.comparators[comparator] || words.exact : words.range,
        ),
      ),
    definitions: () => words.unlike.definitions,
  };
  return compared.unlike.map((one) => sayings[one]());
};
