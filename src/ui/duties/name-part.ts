import type { Archive } from "#domain/archive.ts";
import type { DutyFilter } from "#domain/duty-filter.ts";
import type { DutyFilterPart } from "#domain/find-duties.ts";
import type { Language } from "#text/language.ts";
import type { DutiesText } from "#text/zh-duties.ts";

/** A part of the filter, as a person would name it. */
export const namePart = (
  archive: Archive,
  filter: DutyFilter,
  part: DutyFilterPart,
  words: DutiesText,
  language: Language,
): string => {
  if (part === "words") return filter.words;
  if (part === "isLeadless") return words.leadless;
  const id = filter[part] ?? "";
  const name = archive.sources.get(id)?.title ?? archive.entities.get(id)?.name;
  return name?.[language] ?? id;
};
