import type { Criterion, Wish } from "#domain/invest/criterion.ts";
import type { Language } from "#text/language.ts";
import { sayDistance, sayNumber, sayQuantity } from "#text/quantity.ts";
import type { Saying } from "./use-saying.ts";

/** What a wish asks for, without the word of its kind. */
export const sayWish = (wish: Wish, saying: Saying): string => {
  const { words, text, language } = saying;
  switch (wish.kind) {
    case "industry":
      return sayNames(wish.industries, saying);
    case "type":
      return text.list(wish.types.map((type) => text.types[type]));
    case "inside":
      return sayNames(wish.areas, saying);
    case "size": {
      const [least, most] = [wish.least, wish.most].map((end) =>
        end === null ? null : sayLand(end, language),
      );
      return words.saidSize(least ?? null, most ?? null);
    }
    case "near":
      return words.saidNear(words.nearKinds[wish.to], sayDistance(wish.within, language));
    case "enterprises":
    case "platforms":
      return [
        words.saidCount(wish.least),
        ...(wish.industries.length > 0 ? [sayNames(wish.industries, saying)] : []),
      ].join(" · ");
    case "projects":
      return words.saidCount(wish.least);
    case "honours":
      return words.levels[wish.level];
    case "targets":
      return wish.topic === null ? words.anyTopic : text.topics[wish.topic];
    case "date":
      return words.saidSince(wish.since);
  }
};

/** A wish with the word of its kind. */
export const sayWhole = (wish: Wish, saying: Saying): string =>
  `${saying.words.kinds[wish.kind]} ${sayWish(wish, saying)}`;

/** All there is to a criterion, for who does not see its signs. */
export const sayCriterion = ({ wish, importance, weight }: Criterion, saying: Saying): string => {
  const { words } = saying;
  return [
    words.importances[importance],
    sayWhole(wish, saying),
    ...(importance === "off" ? [] : [words.weightOf(weight)]),
  ].join(" · ");
};

const sayNames = (
  ids: readonly string[],
  { archive, text, words, language, isWhole }: Saying,
): string => {
  const names = ids.map((id) => archive.entities.get(id)?.name[language] ?? id);
  if (isWhole) return text.list(names);
  const [first = "", ...others] = names;
  return others.length === 0 ? first : words.andMore(first, ids.length);
};

/** Land as it is dealt in: 亩 up to a square kilometre. */
const sayLand = (squareMetres: number, language: Language): string =>
  squareMetres < 1e6
    ? sayQuantity(rounded((squareMetres * 3) / 2000), "亩", language)
    : sayQuantity(rounded(squareMetres / 1e6), "平方公里", language);

const rounded = (value: number): number => Number(value.toFixed(2));

/** A share in whole per cent. */
export const sayShare = (share: number): string => `${Math.round(share * 100)}%`;

/** A score or a part of one, to two decimals. */
export const sayScore = (score: number): string => score.toFixed(2);

/** A weight that need not be whole. */
export const sayWeight = (weight: number, language: Language): string =>
  sayNumber(Number(weight.toFixed(1)), language);
