import type { Archive } from "#domain/archive.ts";
import type { ConflictFilter } from "#domain/conflict-filter.ts";
import type { ConflictPart } from "#domain/find-conflicts.ts";
import type { Language } from "#text/language.ts";
import type { Text } from "#text/zh.ts";
import type { ConflictsText } from "#text/zh-conflicts.ts";

/** The words for a part of a filter that is set. */
export const nameConflictPart = (
  archive: Archive,
  filter: ConflictFilter,
  part: ConflictPart,
  text: Text,
  words: ConflictsText,
  language: Language,
): string => {
  switch (part) {
    case "words":
      return filter.words;
    case "kind":
      return filter.kind ? text.conflicts.kinds[filter.kind] : "";
    case "area":
      return archive.entities.get(filter.area ?? "")?.name[language] ?? filter.area ?? "";
    case "sources":
      return filter.sources ? nameSources(archive, filter.sources, words, language) : "";
  }
};

/** One document, the inside of one, or two. */
export const nameSources = (
  archive: Archive,
  [one, other]: NonNullable<ConflictFilter["sources"]>,
  words: ConflictsText,
  language: Language,
): string => {
  const title = (id: string) => archive.sources.get(id)?.title[language] ?? id;
  if (other === undefined) return words.inDocument(title(one));
  return one === other ? words.withinName(title(one)) : words.betweenName(title(one), title(other));
};
