import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { industriesAbout, industriesOver, placesIn, responsibilitiesFor } from "./dossier.ts";
import { entityTypes, isAreaType, isIndustryType } from "./entity-type.ts";
import { sourcesOf } from "./figures.ts";
import type { ListedDimension, Placement } from "./filter.ts";
import type { IndexEntity } from "./slice.ts";

/** What a filter asks of one entity. */
export interface Traits {
  entity: IndexEntity;
  placement: Placement;
  /**
   * The values it has of each dimension: areas the documents put it in, documents that name it or state something of
   * it, kinds of its facts.
   */
  values: Readonly<Record<ListedDimension, ReadonlySet<string>>>;
  /** Of which it is subject or area. */
  facts: readonly Fact[];
}

/** The traits of all entities, in catalog order; found once for an archive. */
export const traitsOf = (archive: Archive): readonly Traits[] => {
  const known = found.get(archive) ?? find(archive);
  found.set(archive, known);
  return known;
};

const found = new WeakMap<Archive, readonly Traits[]>();

/** The traits of one entity. */
export const traitsFor = (archive: Archive, id: string): Traits | undefined => {
  const known =
    byId.get(archive) ?? new Map(traitsOf(archive).map((traits) => [traits.entity.id, traits]));
  byId.set(archive, known);
  return known.get(id);
};

const byId = new WeakMap<Archive, ReadonlyMap<string, Traits>>();

const find = (archive: Archive): Traits[] => {
  const inside = containers(archive);
  return archive.index.entities.map((entity) => {
    const placement = entity.geometry?.accuracy ?? (entity.isUnlocated ? "unlocated" : "none");
    const facts = archive.facts.get(entity.id) ?? [];
    const sources = sourcesOf(archive, entity.id);
    return {
      entity,
      placement,
      values: {
        types: new Set([entity.type]),
        placements: new Set([placement]),
        industries: industriesOf(archive, entity),
        bodies: bodiesAbout(archive, entity),
        inside: inside.get(entity.id) ?? new Set(),
        kinds: new Set(facts.map(({ kind }) => kind)),
        sources: new Set(sources),
        statuses: new Set(sources.flatMap((id) => archive.sources.get(id)?.status ?? [])),
      },
      facts,
    };
  });
};

/** Entity id → ids of the areas the documents put it in. */
const containers = (archive: Archive): Map<string, Set<string>> => {
  const inside = new Map<string, Set<string>>();
  for (const area of archive.index.entities) {
    if (!isAreaType(area.type)) continue;
    for (const { id } of placesIn(archive, area.id, entityTypes)) {
      if (id === area.id) continue;
      const areas = inside.get(id) ?? new Set();
      inside.set(id, areas.add(area.id));
    }
  }
  return inside;
};

/** The industries it works in, leads, is about, is, or is part of, with those they are part of. */
const industriesOf = (archive: Archive, entity: IndexEntity): Set<string> => {
  const own = industriesAbout(archive, entity.id).map(({ id }) => id);
  const industries = isIndustryType(entity.type) ? [entity.id, ...own] : own;
  return new Set(industries.flatMap((id) => [id, ...industriesOver(archive, id)]));
};

/** The bodies that answer for it, or it itself. */
const bodiesAbout = (archive: Archive, entity: IndexEntity): Set<string> => {
  const answering = responsibilitiesFor(archive, entity.id).flatMap(({ bodies }) =>
    bodies.map((body) => body.entity.id),
  );
  return new Set(entity.type === "body" ? [entity.id, ...answering] : answering);
};
