/** How the documents relate an entity to others. */
import type { Archive } from "./archive.ts";
import type { Relation } from "./catalog.ts";
import { type EntityType, isAreaType, isIndustryType } from "./entity-type.ts";
import type { IndexEntity } from "./slice.ts";

/** An entity and the relation by which another one reached it. */
export interface Link {
  entity: IndexEntity;
  relation: Relation;
}

/** Industries an area leads. */
export const industriesOf = (archive: Archive, id: string): Link[] =>
  linksFrom(archive, id, "leads-industry");

/** Areas that lead an industry, itself or through an industry that is part of it. */
export const leadersOf = (archive: Archive, id: string): Link[] => {
  const own = linksTo(archive, id, "leads-industry");
  // What rests on an inferred membership is inferred, too.
  const parts = partsOf(archive, id).flatMap((part) =>
    linksTo(archive, part.entity.id, "leads-industry").map((link) =>
      part.relation.inferred ? { ...link, relation: { ...link.relation, inferred: true } } : link,
    ),
  );
  // An area that leads the whole and a part of it stands once, with the evidence for the whole.
  return [...own, ...parts].filter(
    ({ entity }, index, all) => all.findIndex((link) => link.entity.id === entity.id) === index,
  );
};

/** What the map marks for a selected entity: itself, the areas that lead an industry, what a task concerns. */
export const markedFor = (archive: Archive, id: string): readonly string[] => {
  const type = archive.entities.get(id)?.type;
  if (type === undefined) return [];
  if (isIndustryType(type)) {
    // The city leads all its clusters: marking it would mark nothing.
    return leadersOf(archive, id).flatMap(({ entity }) =>
      entity.type === "city" ? [] : [entity.id],
    );
  }
  if (type === "matter") return concernsOf(archive, id).map(({ entity }) => entity.id);
  return [id];
};

/** Industries that belong to an industry. */
export const partsOf = (archive: Archive, id: string): Link[] =>
  linksTo(archive, id, "part-of").filter(({ entity }) => isIndustryType(entity.type));

/** The industries an entity works in, leads or is about, each once. */
export const industriesAbout = (archive: Archive, id: string): IndexEntity[] => [
  ...new Set(
    (["leads-industry", "active-in", "concerns"] as const)
      .flatMap((type) => linksFrom(archive, id, type))
      .map(({ entity }) => entity)
      .filter(({ type }) => isIndustryType(type)),
  ),
];

/** Ids of the industries an industry is part of, by relation or as its parent. */
export const industriesOver = (archive: Archive, id: string): string[] => {
  const over = new Set<string>();
  const climb = (one: string) => {
    const above = [
      ...wholesOf(archive, one).map(({ entity }) => entity),
      archive.entities.get(archive.entities.get(one)?.parent ?? ""),
    ];
    for (const industry of above) {
      if (!industry || !isIndustryType(industry.type) || over.has(industry.id)) continue;
      over.add(industry.id);
      climb(industry.id);
    }
  };
  climb(id);
  return [...over];
};
/** Industries an industry belongs to. */
export const wholesOf = (archive: Archive, id: string): Link[] =>
  linksFrom(archive, id, "part-of").filter(({ entity }) => isIndustryType(entity.type));

/** Ids of an area and of all areas inside it: its parts by name, its members, and those the documents put in it. */
const insideOf = (archive: Archive, id: string): ReadonlySet<string> => {
  const inside = new Set([id]);
  for (const one of inside) {
    const parts = [
      ...(archive.children.get(one) ?? []),
      ...linksTo(archive, one, "located-in").map(({ entity }) => entity),
      ...linksTo(archive, one, "part-of").map(({ entity }) => entity),
      ...linksFrom(archive, one, "hosts").map(({ entity }) => entity),
    ];
    for (const part of parts) if (isAreaType(part.type)) inside.add(part.id);
  }
  return inside;
};

/** Sites and lesser areas the documents put in an area or in a part of it, each once, in catalog order. */
export const placesIn = (
  archive: Archive,
  id: string,
  types: readonly EntityType[],
): IndexEntity[] => placedIn(archive, id).filter(({ type }) => types.includes(type));

/** Found once for an area: several sections of a panel ask for it. */
const placedIn = (archive: Archive, id: string): readonly IndexEntity[] => {
  const known = placed.get(archive) ?? new Map<string, readonly IndexEntity[]>();
  placed.set(archive, known);
  const found = known.get(id) ?? findPlaced(archive, id);
  known.set(id, found);
  return found;
};

const placed = new WeakMap<Archive, Map<string, readonly IndexEntity[]>>();

const findPlaced = (archive: Archive, id: string): IndexEntity[] => {
  const found = [...insideOf(archive, id)].flatMap((area) => [
    ...linksTo(archive, area, "located-in").map(({ entity }) => entity),
    ...linksFrom(archive, area, "hosts").map(({ entity }) => entity),
    ...(archive.children.get(area) ?? []),
  ]);
  const order = orderOf(archive);
  return [...new Set(found)].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
};

/** Entity id → its place in the catalog. */
const orderOf = (archive: Archive): ReadonlyMap<string, number> => {
  const known =
    orders.get(archive) ?? new Map(archive.index.entities.map(({ id }, at) => [id, at]));
  orders.set(archive, known);
  return known;
};

const orders = new WeakMap<Archive, ReadonlyMap<string, number>>();

/** What the documents put in an area without anybody being able to say where in it. */
export const unlocatedIn = (archive: Archive, id: string): IndexEntity[] =>
  placedIn(archive, id).filter(({ isUnlocated }) => isUnlocated);

/** The smallest area the documents put a site in; null when they do not say. */
export const areaOf = (archive: Archive, id: string): IndexEntity | null =>
  linksFrom(archive, id, "located-in")[0]?.entity ??
  linksTo(archive, id, "hosts")[0]?.entity ??
  archive.entities.get(archive.entities.get(id)?.parent ?? "") ??
  null;

/** Titles and pilot statuses an entity holds; or, for such a title, who holds it. */
export const honoursOf = (archive: Archive, id: string): Link[] => linksFrom(archive, id, "holds");
export const holdersOf = (archive: Archive, id: string): Link[] => linksTo(archive, id, "holds");

/** Who works with an entity, whichever side the documents name first. */
export const partnersOf = (archive: Archive, id: string): Link[] => [
  ...linksFrom(archive, id, "partners-with"),
  ...linksTo(archive, id, "partners-with"),
];

/** Industries a firm, project, platform or park works in. */
export const activitiesOf = (archive: Archive, id: string): Link[] =>
  linksFrom(archive, id, "active-in");

/** Firms, projects, platforms and parks that work in an industry. */
export const activeIn = (archive: Archive, id: string): Link[] => linksTo(archive, id, "active-in");

/** Who builds or runs a project or platform. */
export const undertakersOf = (archive: Archive, id: string): Link[] =>
  linksFrom(archive, id, "undertaken-by");

/** Projects and platforms a firm, body or institution builds or runs. */
export const undertakingsOf = (archive: Archive, id: string): Link[] =>
  linksTo(archive, id, "undertaken-by");

/** Platforms that belong to a platform. */
export const partPlatformsOf = (archive: Archive, id: string): Link[] =>
  linksTo(archive, id, "part-of").filter(
    ({ entity }) => !isAreaType(entity.type) && !isIndustryType(entity.type),
  );

/** Bodies that answer for a matter, or for each matter that concerns an entity. */
export const responsibilitiesFor = (
  archive: Archive,
  id: string,
): { matter: IndexEntity; bodies: Link[] }[] => {
  const own = archive.entities.get(id);
  const matters =
    own?.type === "matter" ? [own] : linksTo(archive, id, "concerns").map(({ entity }) => entity);
  return matters.map((matter) => ({
    matter,
    bodies: [
      ...linksTo(archive, matter.id, "leads-matter"),
      ...linksTo(archive, matter.id, "responsible-for"),
    ],
  }));
};

/** What a matter concerns. */
export const concernsOf = (archive: Archive, id: string): Link[] =>
  linksFrom(archive, id, "concerns");

/** Matters a body answers for. */
export const mattersOf = (archive: Archive, id: string): Link[] => [
  ...linksFrom(archive, id, "leads-matter"),
  ...linksFrom(archive, id, "responsible-for"),
];

/** The areas above, beside and inside an area, as the documents relate them. */
export interface Surroundings {
  parent: IndexEntity | null;
  /** District in which a zone lies, areas in which a core or demonstration zone is anchored, belts it is part of, areas that host it. */
  above: readonly Link[];
  /** The same relations read the other way. */
  inside: readonly Link[];
  /** Areas that name it as their parent. */
  children: readonly IndexEntity[];
}

export const surroundingsOf = (archive: Archive, id: string): Surroundings => {
  const parentId = archive.entities.get(id)?.parent;
  const isSpatial = ({ entity }: Link) => isAreaType(entity.type);
  const spatial = ["lies-in", "part-of", "anchored-in", "located-in"] as const;
  return {
    parent: (parentId && archive.entities.get(parentId)) || null,
    above: [
      ...spatial.flatMap((type) => linksFrom(archive, id, type)),
      ...linksTo(archive, id, "hosts"),
    ].filter(isSpatial),
    inside: (["lies-in", "part-of", "anchored-in"] as const)
      .flatMap((type) => linksTo(archive, id, type))
      .filter(isSpatial),
    children: (archive.children.get(id) ?? []).filter(({ type }) => isAreaType(type)),
  };
};

const linksFrom = (archive: Archive, id: string, type: Relation["type"]): Link[] =>
  resolve(archive, archive.relationsFrom.get(id) ?? [], type, "to");

export const linksTo = (archive: Archive, id: string, type: Relation["type"]): Link[] =>
  resolve(archive, archive.relationsTo.get(id) ?? [], type, "from");

const resolve = (
  archive: Archive,
  relations: readonly Relation[],
  type: Relation["type"],
  end: "from" | "to",
): Link[] =>
  relations
    .filter((relation) => relation.type === type)
    .flatMap((relation) => {
      const entity = archive.entities.get(relation[end]);
      return entity ? [{ entity, relation }] : [];
    });
