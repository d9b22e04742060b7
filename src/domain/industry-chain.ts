/** The clusters of the city: which industries are part of each, who leads them, and what works in them. */
import type { Archive } from "./archive.ts";
import type { Relation } from "./catalog.ts";
import { activeIn, type Link, linksTo, partsOf } from "./dossier.ts";
import { isIndustryType } from "./entity-type.ts";
import type { IndexEntity } from "./slice.ts";

/** Stands for the industries that are part of none of the clusters of the city. */
export const outside = "outside";

/** What can work in an industry, in the order in which it is listed. */
export const carrierTypes = ["park", "enterprise", "platform", "project"] as const;
export type CarrierType = (typeof carrierTypes)[number];

export interface IndustryRow {
  industry: IndexEntity;
  /** By which it is part of its cluster. */
  membership: Relation | null;
  leaders: readonly Link[];
  /** What the documents say works in it. */
  carriers: readonly Link[];
}

/** The clusters the city names for itself. */
export const cityClusters = (archive: Archive): IndexEntity[] =>
  archive.index.entities.filter(
    ({ type, parent }) => type === "cluster" && archive.entities.get(parent ?? "")?.type === "city",
  );

/** Id of the cluster an industry is or is part of; `outside` for one that is part of none; null for other things. */
export const clusterOf = (archive: Archive, id: string | null): string | null => {
  const entity = archive.entities.get(id ?? "");
  if (!entity || !isIndustryType(entity.type)) return null;
  const isIn = (cluster: IndexEntity) =>
    cluster.id === id || partsOf(archive, cluster.id).some((part) => part.entity.id === id);
  return cityClusters(archive).find(isIn)?.id ?? outside;
};

/** The cluster itself, then its parts; or the industries outside all. Clusters go before chains. */
export const industriesOfCluster = (archive: Archive, cluster: string): IndustryRow[] => {
  const whole = archive.entities.get(cluster);
  const parts = whole
    ? partsOf(archive, cluster).map(({ entity, relation }) => ({ entity, relation }))
    : archive.index.entities
        .filter(({ id }) => clusterOf(archive, id) === outside)
        .map((entity) => ({ entity, relation: null }));
  const ordered = (["cluster", "chain"] as const).flatMap((kind) =>
    parts.filter(({ entity }) => entity.type === kind),
  );
  return [...(whole ? [{ entity: whole, relation: null }] : []), ...ordered].map(
    ({ entity, relation }) => ({
      industry: entity,
      membership: relation,
      leaders: linksTo(archive, entity.id, "leads-industry"),
      carriers: carrierTypes.flatMap((kind) =>
        activeIn(archive, entity.id).filter((link) => link.entity.type === kind),
      ),
    }),
  );
};

/** How many industries are part of a cluster, in how many nothing is said to work, and how many of each kind do. */
export const countCluster = (
  archive: Archive,
  cluster: string,
): Record<CarrierType | "parts" | "empty", number> => {
  const rows = industriesOfCluster(archive, cluster);
  const parts = rows.filter(({ industry }) => industry.id !== cluster);
  const carriers = carriersOf(rows);
  const count = (kind: CarrierType) => carriers.filter(({ type }) => type === kind).length;
  return {
    parts: parts.length,
    empty: parts.filter((row) => row.carriers.length === 0).length,
    park: count("park"),
    enterprise: count("enterprise"),
    platform: count("platform"),
    project: count("project"),
  };
};

/** What works in any of the industries, each once, kind after kind. */
export const carriersOf = (rows: readonly IndustryRow[]): IndexEntity[] => {
  const found = new Set(rows.flatMap(({ carriers }) => carriers.map(({ entity }) => entity)));
  return carrierTypes.flatMap((kind) => [...found].filter(({ type }) => type === kind));
};
