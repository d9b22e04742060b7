/** What the atlas can say of one entity, put together from facts and relations. */
import type { Archive } from "./archive.ts";
import type { Fact, Relation } from "./catalog.ts";
import { isAreaType, isIndustryType, siteTypes } from "./entity-type.ts";
import { type IndexEntity, type Topic, topics } from "./slice.ts";

/** An entity and the relation by which another one reached it. */
export interface Link {
  entity: IndexEntity;
  relation: Relation;
}

/** What the documents want of it: figures first as they are read, and goals in words. */
export interface Figures {
  /** Targets and plans with a number. */
  targets: readonly Fact[];
  /** Targets and plans in words only. */
  commitments: readonly Fact[];
  /** What was or is. */
  states: readonly Fact[];
}

export const figuresOf = (archive: Archive, id: string): Figures => {
  const facts = archive.facts.get(id) ?? [];
  const isAhead = (fact: Fact) => fact.kind === "target" || fact.kind === "plan";
  return {
    targets: facts.filter((fact) => isAhead(fact) && fact.value !== null),
    commitments: facts.filter((fact) => isAhead(fact) && fact.value === null),
    states: facts.filter((fact) => !isAhead(fact)),
  };
};

/** Facts by topic, in the order of the topics; none without. */
export const byTopic = (
  archive: Archive,
  facts: readonly Fact[],
): { topic: Topic; members: Fact[] }[] =>
  topics
    .map((topic) => ({
      topic,
      members: facts.filter(({ indicator }) => archive.details?.topics[indicator.id] === topic),
    }))
    .filter(({ members }) => members.length > 0);

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

/** Projects the documents put in an area. */
export const projectsIn = (archive: Archive, id: string): IndexEntity[] =>
  locatedIn(archive, id).filter(({ type }) => type === "project");

/** Other sites and lesser areas the documents put in an area: platforms, parks, parts of it. */
export const placesIn = (archive: Archive, id: string): IndexEntity[] =>
  locatedIn(archive, id).filter(({ type }) => type !== "project");

const locatedIn = (archive: Archive, id: string): IndexEntity[] => {
  const located = [
    ...linksTo(archive, id, "located-in").map(({ entity }) => entity),
    ...linksFrom(archive, id, "hosts").map(({ entity }) => entity),
    ...(archive.children.get(id) ?? []).filter(({ type }) => placeTypes.includes(type)),
  ];
  return [...new Map(located.map((entity) => [entity.id, entity])).values()];
};

const placeTypes: readonly string[] = ["subzone", "park", ...siteTypes];

/** A municipal cluster and its goal; goals are comparable when they share indicator, unit and year. */
export interface ClusterGoal {
  cluster: IndexEntity;
  fact: Fact | null;
  isComparable: boolean;
}

/** The clusters of the city with their numeric goals, in catalog order. */
export const clusterGoals = (archive: Archive): ClusterGoal[] => {
  const goals = (archive.children.get("city/weihai") ?? [])
    .filter(({ type }) => type === "cluster")
    .map((cluster) => ({ cluster, fact: figuresOf(archive, cluster.id).targets[0] ?? null }));
  const measure = (fact: Fact) => `${fact.indicator.id} ${fact.unit} ${fact.year}`;
  const counts = new Map<string, number>();
  for (const { fact } of goals)
    if (fact) counts.set(measure(fact), (counts.get(measure(fact)) ?? 0) + 1);
  return goals.map((goal) => ({
    ...goal,
    isComparable: goal.fact !== null && (counts.get(measure(goal.fact)) ?? 0) > 1,
  }));
};

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
  /** District in which a zone lies, areas in which a core or demonstration zone is anchored, belts it is part of. */
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
    above: spatial.flatMap((type) => linksFrom(archive, id, type)).filter(isSpatial),
    inside: (["lies-in", "part-of", "anchored-in"] as const)
      .flatMap((type) => linksTo(archive, id, type))
      .filter(isSpatial),
    children: (archive.children.get(id) ?? []).filter(({ type }) => isAreaType(type)),
  };
};

/** Documents that say something of the entity. */
export const sourcesOf = (archive: Archive, id: string): string[] => {
  const named = (archive.details?.mentions[id] ?? []).map(({ source }) => source);
  const stated = (archive.facts.get(id) ?? []).map(({ evidence }) => evidence.source);
  return [...new Set([...named, ...stated])].sort();
};

const linksFrom = (archive: Archive, id: string, type: Relation["type"]): Link[] =>
  resolve(archive, archive.relationsFrom.get(id) ?? [], type, "to");

const linksTo = (archive: Archive, id: string, type: Relation["type"]): Link[] =>
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
