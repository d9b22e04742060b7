/** One cluster unfolded, from the whole to the ground it stands on. */
import type { Archive } from "./archive.ts";
import type { Relation } from "./catalog.ts";
import { byLegalOrder, type Diagram, linksAmong, linksToParents, nodeOf } from "./diagram.ts";
import type { EntityType } from "./entity-type.ts";
import { carriersOf, industriesOfCluster } from "./industry-chain.ts";
import type { IndexEntity } from "./slice.ts";

/**
 * Columns: the cluster; its parts; what works in them; the areas that lead them or where that is. A part in which
 * nothing is said to work leads through a gap, a node that is no entity.
 */
export const clusterDiagram = (archive: Archive, cluster: string): Diagram => {
  const rows = industriesOfCluster(archive, cluster);
  const [whole, parts] = [true, false].map((isWhole) =>
    rows.filter(({ industry }) => (industry.id === cluster) === isWhole),
  ) as [typeof rows, typeof rows];
  const carriers = carriersOf(rows);
  const gaps = new Map(
    parts
      .filter((row) => row.carriers.length === 0)
      .map(({ industry }) => [industry.id, `gap ${industry.id}`]),
  );
  const leaders = new Set(rows.flatMap((row) => row.leaders.map(({ entity }) => entity.id)));
  const isShown = ({ id, type }: IndexEntity) =>
    areaTypes.includes(type) &&
    (leaders.has(id) || carriers.some((carrier) => isPlacedIn(archive, carrier, id)));
  const columns = [
    whole.map(({ industry }) => nodeOf(industry)),
    parts.map(({ industry }) => nodeOf(industry)),
    [...carriers.map(nodeOf), ...[...gaps.values()].map((id) => ({ id, entity: null }))],
    byLegalOrder(archive.index.entities.filter(isShown)).map(nodeOf),
  ];
  const stated = linksAmong(archive, columns, types).filter(
    // Platforms have parts, too.
    ({ kind, ends: [left] }) => kind !== "part-of" || left === cluster,
  );
  return {
    columns,
    links: [...stated, ...linksToParents(columns, stated, { of: [2], side: "right" })].map(
      (link) => {
        const gap = link.kind === "leads-industry" ? gaps.get(link.ends[0]) : undefined;
        return gap ? { ...link, through: gap } : link;
      },
    ),
  };
};

const types: readonly Relation["type"][] = [
  "part-of",
  "active-in",
  "hosts",
  "located-in",
  "leads-industry",
];

const areaTypes: readonly EntityType[] = [
  "city",
  "district",
  "zone",
  "demonstration-zone",
  "marine-core",
];

const isPlacedIn = (archive: Archive, { id, parent }: IndexEntity, area: string): boolean =>
  (archive.relationsFrom.get(id) ?? []).some(
    ({ type, to }) => type === "located-in" && to === area,
  ) ||
  (archive.relationsTo.get(id) ?? []).some(({ type, from }) => type === "hosts" && from === area) ||
  parent === area;
