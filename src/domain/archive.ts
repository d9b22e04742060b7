import type { Conflict, Fact, Relation } from "./catalog.ts";
import { group } from "./group.ts";
import type { DetailsSlice, IndexEntity, IndexSlice, IndexSource } from "./slice.ts";

/** The loaded data, indexed for looking things up. Built once when the slices arrive. */
export interface Archive {
  index: IndexSlice;
  /** null until the details have arrived. */
  details: DetailsSlice | null;
  entities: ReadonlyMap<string, IndexEntity>;
  sources: ReadonlyMap<string, IndexSource>;
  /** Parent id → entities, in catalog order. */
  children: ReadonlyMap<string, readonly IndexEntity[]>;
  /** Entity id → facts of which it is subject or area, in reading order. */
  facts: ReadonlyMap<string, readonly Fact[]>;
  factById: ReadonlyMap<string, Fact>;
  /** Entity id → contradictions between facts of which it is subject or area. */
  conflicts: ReadonlyMap<string, readonly Conflict[]>;
  relationsFrom: ReadonlyMap<string, readonly Relation[]>;
  relationsTo: ReadonlyMap<string, readonly Relation[]>;
}

export const buildArchive = (index: IndexSlice, details: DetailsSlice | null): Archive => {
  const entities = new Map(index.entities.map((entity) => [entity.id, entity]));
  const facts = [...(details?.facts ?? [])].sort(
    (a, b) =>
      a.evidence.source.localeCompare(b.evidence.source) || a.evidence.offset - b.evidence.offset,
  );
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    index,
    details,
    entities,
    factById,
    conflicts: group(details?.conflicts ?? [], (conflict) => [
      ...new Set(conflict.facts.flatMap((id) => concerned(factById.get(id)))),
    ]),
    sources: new Map(index.sources.map((source) => [source.id, source])),
    children: group(index.entities, (entity) => (entity.parent ? [entity.parent] : [])),
    facts: group(facts, concerned),
    relationsFrom: group(details?.relations ?? [], (relation) => [relation.from]),
    relationsTo: group(details?.relations ?? [], (relation) => [relation.to]),
  };
};

const concerned = (fact: Fact | undefined): string[] =>
  fact ? [...new Set([fact.subject, ...(fact.area ? [fact.area] : [])])] : [];
