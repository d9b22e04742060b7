import type { Fact, Relation, Source } from "./catalog.ts";
import { group } from "./group.ts";
import type { DetailsSlice, IndexEntity, IndexSlice } from "./slice.ts";

/** The loaded data, indexed for looking things up. Built once when the slices arrive. */
export interface Archive {
  index: IndexSlice;
  /** null until the details have arrived. */
  details: DetailsSlice | null;
  entities: ReadonlyMap<string, IndexEntity>;
  sources: ReadonlyMap<string, Source>;
  /** Parent id → entities, in catalog order. */
  children: ReadonlyMap<string, readonly IndexEntity[]>;
  /** Entity id → facts of which it is subject or area, in reading order. */
  facts: ReadonlyMap<string, readonly Fact[]>;
  relationsFrom: ReadonlyMap<string, readonly Relation[]>;
  relationsTo: ReadonlyMap<string, readonly Relation[]>;
}

export const buildArchive = (index: IndexSlice, details: DetailsSlice | null): Archive => {
  const entities = new Map(index.entities.map((entity) => [entity.id, entity]));
  const facts = [...(details?.facts ?? [])].sort(
    (a, b) =>
      a.evidence.source.localeCompare(b.evidence.source) || a.evidence.offset - b.evidence.offset,
  );
  return {
    index,
    details,
    entities,
    sources: new Map(index.sources.map((source) => [source.id, source])),
    children: group(index.entities, (entity) => (entity.parent ? [entity.parent] : [])),
    facts: group(facts, (fact) => [...new Set([fact.subject, ...(fact.area ? [fact.area] : [])])]),
    relationsFrom: group(details?.relations ?? [], (relation) => [relation.from]),
    relationsTo: group(details?.relations ?? [], (relation) => [relation.to]),
  };
};
