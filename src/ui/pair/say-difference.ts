import type { Fact } from "#domain/catalog.ts";
import type { Difference } from "#domain/pair/line-up.ts";
import type { Language } from "#text/language.ts";
import { sayNumber, sayQuantity } from "#text/quantity.ts";
import type { Text } from "#text/zh.ts";
import type { PairText } from "#text/zh-pair.ts";

/** How far two figures are apart, with its sign and bound, and what is subtracted from what. */
export const sayDifference = (
  { value, unit, comparator, of }: Difference,
  text: Text,
  words: PairText,
  language: Language,
): { value: string; of: string | null } => {
  const size = Math.abs(value);
  // Shares differ by points, not by per cent.
  const said =
    unit === "%" ? words.points(sayNumber(size, language)) : sayQuantity(size, unit, language);
  const sign = value > 0 ? "+" : value < 0 ? "−" : "";
  const bound = text.comparators[comparator];
  const moment = ({ kind, year }: Fact) =>
    `${text.kinds[kind]} ${year ?? text.silence.yearNotStated}`;
  return {
    value: `${bound ? `${bound} ` : ""}${sign}${said}`,
    of: of && words.differenceOf(moment(of.b), moment(of.a)),
  };
};
