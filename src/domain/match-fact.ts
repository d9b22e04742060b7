import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";

/** Whether a fact speaks of what was typed: its measure, subject, year, value or original wording. */
export const matchesFact = (archive: Archive, fact: Fact, typed: string): boolean => {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return true;
  const { zh, en, ko } = fact.indicator;
  const name = archive.entities.get(fact.subject)?.name;
  return [zh, en, ko, name?.zh, name?.en, name?.ko, fact.evidence.figure, fact.year, fact.value]
    .filter((word) => word !== null && word !== undefined)
    .some((word) => String(word).toLowerCase().includes(wanted));
};
