import { type BodyOrder, type DutyFilter, everyDuty } from "./duty-filter.ts";
import {
  type DutyHolder,
  type DutyMatrix,
  isLeadless,
  type Matter,
  mostFirst,
  totalOf,
} from "./duty-matrix.ts";
import { search } from "./search.ts";

/** The part of the matrix that a filter leaves. Every duty between its matters and its bodies stands. */
export interface FoundDuties {
  matters: readonly Matter[];
  bodies: readonly DutyHolder[];
}

/**
 * Words find bodies, matters, what these concern, and numbers of sections. A matter that is found keeps all its
 * bodies; a body that is found keeps its matters, without those who share them.
 *
 * @param locale of the names by which bodies are ordered, as `Intl` knows it and as names have it.
 */
export const findDuties = (
  matrix: DutyMatrix,
  filter: DutyFilter,
  locale: "zh" | "en" | "ko",
): FoundDuties => {
  const words = filter.words.trim();
  const found = new Set(search(matrix.search, words).map(({ item }) => item.id));
  const isFound = ({ entity, section, concerns }: Matter) =>
    words === "" ||
    found.has(entity.id) ||
    section.includes(words) ||
    concerns.some((link) => found.has(link.entity.id));
  const kept = matrix.matters
    .filter(
      (matter) =>
        (filter.source === null || matter.source === filter.source) &&
        (!filter.isLeadless || isLeadless(matter)) &&
        (filter.about === null ||
          matter.concerns.some(({ entity }) => entity.id === filter.about)) &&
        (filter.of === null ||
          matter.entity.id === filter.of ||
          matter.duties.some(({ body }) => body.id === filter.of)),
    )
    .flatMap((matter) => {
      const duties = matter.duties.filter(({ body }) => isFound(matter) || found.has(body.id));
      return duties.length > 0 ? [{ matter, duties }] : [];
    });
  const bodies = new Set(kept.flatMap(({ duties }) => duties.map(({ body }) => body.id)));
  return {
    matters: kept.map(({ matter }) => matter),
    bodies: inOrder(
      matrix.bodies.filter(({ entity }) => bodies.has(entity.id)),
      filter,
      locale,
    ),
  };
};

/** A chosen body stands first, next to the matters it was chosen for. */
const inOrder = (
  bodies: readonly DutyHolder[],
  { order, of }: DutyFilter,
  locale: "zh" | "en" | "ko",
): readonly DutyHolder[] => {
  const ordered: Record<BodyOrder, () => readonly DutyHolder[]> = {
    document: () => bodies,
    duties: () => mostFirst(bodies, totalOf),
    name: () =>
      [...bodies].sort((a, b) =>
        a.entity.name[locale].localeCompare(b.entity.name[locale], locale),
      ),
  };
  return mostFirst(ordered[order](), ({ entity }) => (entity.id === of ? 1 : 0));
};

/** The parts of a filter, without the order. */
export type DutyFilterPart = "words" | "source" | "about" | "of" | "isLeadless";

/** The parts that are set. */
const setPartsOf = (filter: DutyFilter): DutyFilterPart[] =>
  (["words", "source", "about", "of", "isLeadless"] as const).filter(
    (part) => filter[part] !== everyDuty[part],
  );

/** A filter without one of its parts. */
export const withoutPart = (filter: DutyFilter, part: DutyFilterPart): DutyFilter => ({
  ...filter,
  [part]: everyDuty[part],
});

/** Each part without which something would be found, and how many matters. */
export const freeingParts = (
  matrix: DutyMatrix,
  filter: DutyFilter,
): { part: DutyFilterPart; count: number }[] =>
  setPartsOf(filter)
    .map((part) => ({
      part,
      count: findDuties(matrix, withoutPart(filter, part), "zh").matters.length,
    }))
    .filter(({ count }) => count > 0);
