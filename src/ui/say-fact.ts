import type { Fact } from "#domain/catalog.ts";
import type { Unit } from "#domain/unit.ts";
import type { Language } from "#text/language.ts";
import { sayQuantity, unitSayings } from "#text/quantity.ts";
import type { Text } from "#text/zh.ts";

// The compiler checks here that every unit of the catalog can be said.
unitSayings satisfies Record<Unit, unknown>;

/** The value of a fact with comparator and unit, or null for a commitment without a figure. */
export const sayValue = (fact: Fact, text: Text, language: Language): string | null => {
  if (fact.value === null) return null;
  const quantity = sayQuantity(fact.value, fact.unit, language, fact.valueMax);
  const comparator = text.comparators[fact.comparator];
  return comparator ? `${comparator} ${quantity}` : quantity;
};

/** Kind and year, as they always stand beside a value. */
export const sayKindAndYear = (fact: Fact, text: Text): string =>
  `${text.kinds[fact.kind]} · ${fact.year ?? text.silence.yearNotStated}`;
