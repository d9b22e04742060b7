/** Where the documents contradict one another or themselves, and what that concerns. */
import type { Archive } from "./archive.ts";
import { type Conflict, conflictKinds, type Evidence, type Fact } from "./catalog.ts";
import { type ConflictFilter, type ConflictGrouping, everyConflict } from "./conflict-filter.ts";
import { areaOf } from "./dossier.ts";
import { isAreaType } from "./entity-type.ts";
import { group } from "./group.ts";
import { matchesFact } from "./match-fact.ts";
import { matchesName } from "./match-name.ts";
import type { IndexEntity } from "./slice.ts";

/** One side as a document writes it. */
interface ConflictSide {
  fact: Fact | null;
  evidence: Evidence;
}

export interface ConflictCase {
  conflict: Conflict;
  sides: readonly ConflictSide[];
  /** Ids of the documents its sides stand in, in their order. */
  sources: readonly string[];
  /** The areas its sides speak of, and those these are part of; the city only where it is itself spoken of. */
  areas: readonly IndexEntity[];
}

export const conflictCases = (archive: Archive): ConflictCase[] =>
  (archive.details?.conflicts ?? []).map((conflict) => {
    const facts = conflict.facts.flatMap((id) => archive.factById.get(id) ?? []);
    const sides = [
      ...facts.map((fact) => ({ fact, evidence: fact.evidence })),
      ...(conflict.evidence ?? []).map((evidence) => ({ fact: null, evidence })),
    ];
    const ids = new Set(facts.flatMap((fact) => areasOfFact(archive, fact)));
    return {
      conflict,
      sides,
      sources: [...new Set(sides.map(({ evidence }) => evidence.source))].sort(),
      areas: archive.index.entities.filter(({ id }) => ids.has(id)),
    };
  });

const areasOfFact = (archive: Archive, { subject, area }: Fact): string[] => {
  const entity = archive.entities.get(subject);
  const own = entity && isAreaType(entity.type) ? entity : areaOf(archive, subject);
  return [own?.id, area]
    .flatMap((id) => id ?? [])
    .flatMap((id) => [id, ...ancestorsOf(archive, id)])
    .filter((id) => isAreaType(archive.entities.get(id)?.type ?? "body"));
};

/** The areas above one, up to below the city. */
const ancestorsOf = (archive: Archive, id: string): string[] => {
  const above = areaOf(archive, id);
  return above && above.type !== "city" && above.id !== id
    ? [above.id, ...ancestorsOf(archive, above.id)]
    : [];
};

/** The parts of a filter that narrow. */
const conflictParts = ["kind", "area", "sources", "words"] as const;
export type ConflictPart = (typeof conflictParts)[number];

/** The contradictions a filter leaves; `without` sets some of its parts aside. */
export const findConflicts = (
  archive: Archive,
  cases: readonly ConflictCase[],
  filter: ConflictFilter,
  without: readonly ConflictPart[] = [],
): ConflictCase[] => {
  const { kind, area, sources, words } = without.reduce(withoutConflictPart, filter);
  return cases.filter(
    (one) =>
      (kind === null || one.conflict.kind === kind) &&
      (area === null || one.areas.some(({ id }) => id === area)) &&
      (sources === null || isBetween(one, sources)) &&
      isAbout(archive, one, words.trim()),
  );
};

/** Two documents: between them. The same twice: within it alone. One: wherever it takes part. */
export const isBetween = (
  { sources }: ConflictCase,
  [one, other]: NonNullable<ConflictFilter["sources"]>,
): boolean => {
  if (other === undefined) return sources.includes(one);
  if (one === other) return sources.length === 1 && sources[0] === one;
  return sources.includes(one) && sources.includes(other);
};

const isAbout = (archive: Archive, { conflict, sides, areas }: ConflictCase, typed: string) => {
  const wanted = typed.toLowerCase();
  const { zh, en, ko } = conflict.explanation;
  return (
    wanted === "" ||
    [zh, en, ko, ...sides.map(({ evidence }) => evidence.figure)].some((words) =>
      words.toLowerCase().includes(wanted),
    ) ||
    areas.some((area) => matchesName(area, typed)) ||
    sides.some(({ fact }) => fact !== null && matchesFact(archive, fact, typed))
  );
};

export const withoutConflictPart = (
  filter: ConflictFilter,
  part: ConflictPart,
): ConflictFilter => ({
  ...filter,
  [part]: everyConflict[part],
});

/** Each part without which something would be found, and how many. */
export const freeingConflictParts = (
  archive: Archive,
  cases: readonly ConflictCase[],
  filter: ConflictFilter,
): { part: ConflictPart; count: number }[] =>
  conflictParts
    .filter((part) => filter[part] !== everyConflict[part])
    .map((part) => ({ part, count: findConflicts(archive, cases, filter, [part]).length }))
    .filter(({ count }) => count > 0);

/** Each contradiction stands in one group: by area, under the zone or district it speaks of. */
export const groupConflicts = (
  cases: readonly ConflictCase[],
  grouping: ConflictGrouping,
): { key: string; members: readonly ConflictCase[] }[] => {
  const keys: Record<ConflictGrouping, (one: ConflictCase) => string> = {
    kind: ({ conflict }) => conflict.kind,
    documents: ({ sources }) => sources.join(" "),
    area: ({ areas }) => chiefArea(areas)?.id ?? "",
  };
  const groups = [...group(cases, (one) => [keys[grouping](one)])].map(([key, members]) => ({
    key,
    members,
  }));
  if (grouping !== "kind") return groups.sort((a, b) => b.members.length - a.members.length);
  return conflictKinds.flatMap((kind) => groups.filter(({ key }) => key === kind));
};

/** A district or zone before the city, the city before a park in it. */
const chiefArea = (areas: readonly IndexEntity[]): IndexEntity | undefined =>
  areas.find(({ type }) => type === "zone" || type === "district") ??
  areas.find(({ type }) => type === "city") ??
  areas[0];
