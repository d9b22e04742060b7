import type { Archive } from "#domain/archive.ts";
import type { Dimension, Filter, ListedDimension } from "#domain/filter.ts";
import { listedDimensions } from "#domain/filter.ts";
import type { FoundEnclosure } from "#domain/workspace/enclosures.ts";
import type { Language } from "#text/language.ts";
import type { Text } from "#text/zh.ts";
import type { ListText } from "#text/zh-list.ts";

/** What the names of filters are said with. */
export interface FilterSpeech {
  archive: Archive | null;
  text: Text;
  words: ListText;
  language: Language;
}

/** The name of one value of a dimension. */
export const sayFilterValue = (
  dimension: ListedDimension,
  value: string,
  { archive, text, words, language }: FilterSpeech,
): string => {
  switch (dimension) {
    case "types":
      return text.types[value as keyof typeof text.types];
    case "kinds":
      return text.kinds[value as keyof typeof text.kinds];
    case "statuses":
      return text.status[value as keyof typeof text.status];
    case "placements":
      return words.placements[value as keyof typeof words.placements];
    case "sources":
      return archive?.sources.get(value)?.title[language] ?? value;
    default:
      return archive?.entities.get(value)?.name[language] ?? value;
  }
};

/** The name of a drawing that is filtered by. */
export const sayEnclosure = ({ own, shape }: FoundEnclosure, words: ListText): string => {
  if (own) return own.name || words.unnamedDrawing;
  return shape ? words.linkedDrawing : words.goneDrawing;
};

/** All that a dimension of the filter asks for, in words; empty when it asks for nothing. */
export const sayDimension = (
  dimension: Dimension,
  filter: Filter,
  speech: FilterSpeech & { enclosures: readonly FoundEnclosure[] },
): string => {
  const { words } = speech;
  if (dimension === "drawings")
    return speech.enclosures
      .map((enclosure) => sayEnclosure(enclosure, words))
      .join(` ${words.either} `);
  if (dimension === "text") return filter.text && words.contains(filter.text);
  if (dimension === "isInView") return filter.isInView ? words.inView : "";
  if (dimension === "years") {
    if (filter.years === null) return "";
    if (filter.years === "unstated") return words.yearUnstated;
    return words.years(filter.years.first, filter.years.last);
  }
  const listed = listedDimensions.find((one) => one === dimension);
  if (!listed) return "";
  return filter[listed]
    .map((value) => sayFilterValue(listed, value, speech))
    .join(` ${words.either} `);
};
