import type { Archive } from "#domain/archive.ts";
import type { Relation } from "#domain/catalog.ts";
import { type AreaType, isAreaType } from "#domain/entity-type.ts";
import type { IndexEntity } from "#domain/slice.ts";

/** An area something lies in, and the statements that put it there, the nearest first; none where it is only its parent. */
export interface AreaAround {
  area: IndexEntity;
  relations: readonly Relation[];
}

/** The areas the documents put an entity in, the nearest first; the same list each time. */
export const areasAround = (archive: Archive, id: string): readonly AreaAround[] => {
  const known = found.get(archive) ?? new Map<string, readonly AreaAround[]>();
  found.set(archive, known);
  const around = known.get(id) ?? find(archive, id);
  known.set(id, around);
  return around;
};

const found = new WeakMap<Archive, Map<string, readonly AreaAround[]>>();

const find = (archive: Archive, id: string): AreaAround[] => {
  const around: AreaAround[] = [];
  const seen = new Set([id]);
  const queue: { id: string; relations: readonly Relation[] }[] = [{ id, relations: [] }];
  for (const one of queue)
    for (const step of stepsFrom(archive, one.id)) {
      const area = archive.entities.get(step.id);
      if (!area || !isAreaType(area.type) || seen.has(area.id)) continue;
      seen.add(area.id);
      const relations = step.relation ? [...one.relations, step.relation] : one.relations;
      around.push({ area, relations });
      queue.push({ id: area.id, relations });
    }
  return around;
};

const stepsFrom = (archive: Archive, id: string): { id: string; relation: Relation | null }[] => {
  const parent = archive.entities.get(id)?.parent;
  return [
    ...(archive.relationsFrom.get(id) ?? [])
      .filter(({ type }) => ways.includes(type))
      .map((relation) => ({ id: relation.to, relation })),
    ...(archive.relationsTo.get(id) ?? [])
      .filter(({ type }) => type === "hosts")
      .map((relation) => ({ id: relation.from, relation })),
    ...(parent ? [{ id: parent, relation: null }] : []),
  ];
};

const ways: readonly Relation["type"][] = ["located-in", "part-of", "lies-in"];

/**
 * How much of a statement holds of what lies in the area it is made of: a zone is larger than a park in it, a
 * district much larger. What is said of wider areas is said of none of their parts.
 */
export const inheritedShare = (type: AreaType): number => shares[type] ?? 0;

const shares: Partial<Record<AreaType, number>> = {
  subzone: 0.5,
  zone: 0.5,
  township: 0.5,
  "marine-core": 0.5,
  district: 0.25,
};
