/** What was read from a brief, in words. */
import type { Archive } from "#domain/archive.ts";
import type { Beyond, Criterion, Wish } from "#domain/invest/criterion.ts";
import { type Language, languageNames } from "#text/language.ts";
import type { Text } from "#text/zh.ts";
import type { BriefText } from "#text/zh-brief.ts";

export interface BriefSaying {
  archive: Archive;
  text: Text;
  words: BriefText;
  language: Language;
}

export const sayWish = (wish: Wish, saying: BriefSaying): string => {
  const { words, text, language } = saying;
  if (wish.kind === "industry") return nameOf(wish.industries[0] ?? "", saying);
  if (wish.kind === "type") return wish.types.map((type) => text.types[type]).join(words.or);
  if (wish.kind === "inside") return wish.areas.map((id) => nameOf(id, saying)).join(words.or);
  if (wish.kind === "size") {
    const area = (squareMetres: number | null) =>
      squareMetres === null
        ? null
        : words.area(
            figure((squareMetres * 3) / 2000, language),
            figure(squareMetres / 10_000, language),
          );
    return words.sizes(area(wish.least), area(wish.most));
  }
  if (wish.kind === "near")
    return words.near(words.ports[wish.to], figure(wish.within / 1000, language));
  if (wish.kind === "enterprises" || wish.kind === "platforms")
    return words.named[wish.kind](
      figure(wish.least, language),
      wish.industries.map((id) => nameOf(id, saying)).join(words.listed),
    );
  if (wish.kind === "projects") return words.named.projects(figure(wish.least, language));
  if (wish.kind === "honours") return words.levels[wish.level];
  if (wish.kind === "targets") return words.targets;
  return words.since(String(wish.since));
};

export const sayBeyond = (beyond: Beyond, { words, language }: BriefSaying): string => {
  const said = (value: number) => figure(value, language);
  if (beyond.kind === "investment")
    return words.beyondKinds.investment(words.yuan(beyond.yuan, said));
  if (beyond.kind === "staff") return words.beyondKinds.staff(said(beyond.people));
  if (beyond.kind === "floor")
    return words.beyondKinds.floor(words.squareMetres(said(beyond.squareMetres)));
  return beyond.year === null
    ? words.beyondKinds.years(said(beyond.years ?? 0))
    : words.beyondKinds.year(String(beyond.year));
};

/** A criterion as it was set from the words: a wish without a word for its weight stands between the others. */
export const sayImportance = ({ importance, weight }: Criterion, { words }: BriefSaying): string =>
  importance === "must"
    ? words.importances.must
    : weight < 3
      ? words.importances.nice
      : words.importances.plain;

/** What a criterion says besides: how it was completed, what else it takes in. */
export const sayAside = (
  { wish }: Criterion,
  isAssumed: boolean,
  saying: BriefSaying,
): string | null => {
  const { words, language } = saying;
  if (wish.kind === "near" && isAssumed) return words.assumed(figure(wish.within / 1000, language));
  if (wish.kind === "industry" && wish.industries.length > 1)
    return words.alsoCalled(
      wish.industries
        .slice(1)
        .map((id) => nameOf(id, saying))
        .join(words.listed),
    );
  return null;
};

const nameOf = (id: string, { archive, language }: BriefSaying): string =>
  archive.entities.get(id)?.name[language] ?? id;

const figure = (value: number, language: Language): string =>
  value.toLocaleString(languageNames[language].tag, {
    maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0,
  });
