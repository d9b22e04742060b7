/** A picture of how entities relate: columns of them, and links from column to column. */
import type { Archive } from "./archive.ts";
import type { Relation } from "./catalog.ts";
import { legalRank } from "./legal-order.ts";
import type { IndexEntity } from "./slice.ts";

/** `parent` is the order of the catalog, where no relation says where something belongs. */
export type LinkKind = Relation["type"] | "parent";

export interface DiagramNode {
  id: string;
  /** null: what stands for something that is no entity. */
  entity: IndexEntity | null;
}

export interface DiagramLink {
  id: string;
  /** Ids of its ends: the one in the column further left first. */
  ends: readonly [string, string];
  kind: LinkKind;
  /** What the documents say that it shows; nothing for a parent. */
  relations: readonly Relation[];
  /** Whether it rests on inference alone. */
  isInferred: boolean;
  /** Id of a node it runs through on its way. */
  through?: string;
}

export interface Diagram {
  /** From left to right; in each, what is of one kind stands together. */
  columns: readonly (readonly DiagramNode[])[];
  links: readonly DiagramLink[];
}

export const nodeOf = (entity: IndexEntity): DiagramNode => ({ id: entity.id, entity });

/** Kinds of entity in legal order; within a kind as they come. */
export const byLegalOrder = (entities: readonly IndexEntity[]): IndexEntity[] =>
  [...entities].sort((a, b) => legalRank(a.type) - legalRank(b.type));

export const linkOf = (
  ends: readonly [string, string],
  kind: LinkKind,
  relations: readonly Relation[],
): DiagramLink => ({
  id: `${ends[0]} ${kind} ${ends[1]}`,
  ends,
  kind,
  relations,
  isInferred: relations.length > 0 && relations.every(({ inferred }) => inferred),
});

/** Links for the relations of some types between nodes; one for each pair and type. */
export const linksAmong = (
  archive: Archive,
  columns: Diagram["columns"],
  types: readonly Relation["type"][],
): DiagramLink[] => {
  const places = placesOf(columns);
  const relations = [...places.keys()].flatMap((id) =>
    (archive.relationsFrom.get(id) ?? []).filter(
      ({ to, type }) => types.includes(type) && places.has(to) && to !== id,
    ),
  );
  return relations.map((relation) => {
    const { from, to, type } = relation;
    const isForward = (places.get(from) ?? 0) <= (places.get(to) ?? 0);
    return linkOf(isForward ? [from, to] : [to, from], type, [relation]);
  });
};

/** Links to the parent for the nodes of some columns that no other link leads to or from on that side. */
export const linksToParents = (
  columns: Diagram["columns"],
  links: readonly DiagramLink[],
  { of, side }: { of: readonly number[]; side: "left" | "right" },
): DiagramLink[] => {
  const places = placesOf(columns);
  const own = side === "left" ? 1 : 0;
  return of.flatMap((column) =>
    (columns[column] ?? []).flatMap(({ id, entity }) => {
      const parent = entity?.parent;
      const place = parent === undefined ? undefined : places.get(parent);
      if (parent === undefined || place === undefined) return [];
      if (side === "left" ? place >= column : place <= column) return [];
      if (links.some(({ ends }) => ends[own] === id)) return [];
      return [linkOf(side === "left" ? [parent, id] : [id, parent], "parent", [])];
    }),
  );
};

const placesOf = (columns: Diagram["columns"]): Map<string, number> =>
  new Map(columns.flatMap((nodes, column) => nodes.map(({ id }) => [id, column] as const)));
