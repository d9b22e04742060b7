/** All clusters of the city and the areas that lead them; not the city, which leads all of them. */
import type { Archive } from "./archive.ts";
import type { Relation } from "./catalog.ts";
import { byLegalOrder, type Diagram, linkOf, nodeOf } from "./diagram.ts";
import type { EntityType } from "./entity-type.ts";
import { cityClusters, industriesOfCluster, outside } from "./industry-chain.ts";

/**
 * Columns: districts and zones; the clusters and what is outside them; the plans laid over the ground. A link holds
 * what the documents say of an area for the cluster and for each of its parts.
 */
export const clustersDiagram = (archive: Archive): Diagram => {
  const clusters = [...cityClusters(archive).map(nodeOf), { id: outside, entity: null }];
  const led = clusters.map(({ id }) => ({
    id,
    relations: industriesOfCluster(archive, id).flatMap(({ leaders, membership }) =>
      // What rests on an inferred membership is inferred, too.
      leaders.map(
        ({ relation }): Relation =>
          membership?.inferred ? { ...relation, inferred: true } : relation,
      ),
    ),
  }));
  const leading = new Set(led.flatMap(({ relations }) => relations.map(({ from }) => from)));
  const areas = (types: readonly EntityType[]) =>
    byLegalOrder(
      archive.index.entities.filter(({ id, type }) => types.includes(type) && leading.has(id)),
    ).map(nodeOf);
  const ground = areas(["district", "zone"]);
  const plans = areas(["demonstration-zone", "marine-core", "belt"]);
  const links = led.flatMap(({ id, relations }) =>
    [...ground, ...plans].flatMap((area) => {
      const own = relations.filter(({ from }) => from === area.id);
      if (own.length === 0) return [];
      return [linkOf(ground.includes(area) ? [area.id, id] : [id, area.id], "leads-industry", own)];
    }),
  );
  return { columns: [ground, clusters, plans], links };
};
