import type { AreaValue } from "#domain/theme-values.ts";
import type { AreaTheme } from "#domain/themes.ts";
import type { Unit } from "#domain/unit.ts";
import type { Language } from "#text/language.ts";
import { sayQuantity } from "#text/quantity.ts";
import { textIn } from "#text/text.ts";
import { thematicTextIn } from "#text/thematic-text.ts";
import { sayKindAndYear, sayValue } from "#ui/say-fact.ts";

export const sayTheme = (theme: AreaTheme, language: Language): string =>
  theme.source === "stated"
    ? theme.name[language]
    : thematicTextIn[language].measures[theme.measure].name;

/** The value of an area as it stands on the map: a stated one above its kind and year, none as 未载明. */
export const sayAreaValue = (
  { value, fact }: Pick<AreaValue, "value" | "fact">,
  unit: Unit,
  language: Language,
): string => {
  const text = textIn[language];
  if (fact) return `${sayValue(fact, text, language)}\n${sayKindAndYear(fact, text)}`;
  return value === null ? text.silence.notStated : sayQuantity(value, unit, language);
};

/** The lower and upper bound of a class. */
export const sayRange = (
  { from, to }: { from: number; to: number },
  unit: Unit,
  language: Language,
): string => sayQuantity(from, unit, language, from === to ? undefined : to);
