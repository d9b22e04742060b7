import type { Archive } from "#domain/archive.ts";
import type { Diagram, DiagramLink } from "#domain/diagram.ts";
import type { Link } from "#domain/dossier.ts";
import { carrierTypes, industriesOfCluster } from "#domain/industry-chain.ts";
import { useAtlas } from "#store/atlas.ts";
import { Badge } from "#ui/badge.tsx";
import { RelationEvidence, RelationItem, useRelationWord } from "#ui/diagrams/relation-item.tsx";
import table from "#ui/diagrams/table.module.css";
import { useMarked } from "#ui/diagrams/use-marked.ts";
import { useViewsText } from "#ui/diagrams/use-views-text.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";

/** The industries of a cluster, who leads each, and what works in it and where that is. */
export const ClusterTable = ({
  archive,
  diagram: { links },
  cluster,
}: {
  archive: Archive;
  diagram: Diagram;
  cluster: string;
}) => {
  const { text, language } = useText();
  const { industries: words } = useViewsText();
  const marked = useMarked();
  const hovered = useAtlas(({ session }) => session.hover?.id);
  const name = archive.entities.get(cluster)?.name[language];
  return (
    <table className={table.table}>
      <caption className={table.note}>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.industry}</th>
          <th scope="col">{words.columns.leaders}</th>
          {carrierTypes.map((kind) => (
            <th key={kind} scope="col">
              {words.kinds[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {industriesOfCluster(archive, cluster).map(
          ({ industry, membership, leaders, carriers }) => (
            <tr
              key={industry.id}
              data-marked={marked.has(industry.id) || undefined}
              data-hovered={hovered === industry.id || undefined}
            >
              <th scope="row">
                <EntityLink entity={industry} />
                {membership && name && (
                  <span className={table.kind} data-links={`${cluster} part-of ${industry.id}`}>
                    {words.partOf(name)}{" "}
                    <RelationEvidence archive={archive} relation={membership} />{" "}
                    {membership.inferred && (
                      <Badge tone="inferred" title={text.panel.inferredHelp}>
                        {text.panel.inferred}
                      </Badge>
                    )}
                  </span>
                )}
              </th>
              <td>
                <Related
                  archive={archive}
                  related={leaders}
                  links={links}
                  industry={industry.id}
                  cluster={cluster}
                />
              </td>
              {carrierTypes.map((kind) => (
                <td key={kind}>
                  <Related
                    archive={archive}
                    related={carriers.filter(({ entity }) => entity.type === kind)}
                    links={links}
                    industry={industry.id}
                    cluster={cluster}
                  />
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
};

/** What is related to an industry, and for a park, firm, platform or project where it is. */
const Related = ({
  archive,
  related,
  links,
  industry,
  cluster,
}: {
  archive: Archive;
  related: readonly Link[];
  links: readonly DiagramLink[];
  industry: string;
  cluster: string;
}) => {
  const { text } = useText();
  const say = useRelationWord();
  // Of the cluster as a whole, what works in its parts stands with them.
  if (related.length === 0 && industry === cluster) return "–";
  if (related.length === 0) return <span className={table.silent}>{text.silence.notStated}</span>;
  return (
    <span className={table.stacked}>
      {related.map(({ entity, relation }) => (
        <span key={entity.id} className={table.items}>
          <RelationItem
            archive={archive}
            entity={entity}
            word={null}
            relation={relation}
            links={[`${industry} ${relation.type} ${entity.id}`]}
          />
          {links
            .filter(({ kind, ends: [left] }) => left === entity.id && placing.has(kind))
            .map((link) => {
              const area = archive.entities.get(link.ends[1]);
              return (
                area && (
                  <RelationItem
                    key={link.id}
                    archive={archive}
                    entity={area}
                    word={say(link.kind === "hosts" ? "located-in" : link.kind)}
                    relation={link.relations[0] ?? null}
                    links={[link.id]}
                  />
                )
              );
            })}
        </span>
      ))}
    </span>
  );
};

const placing: ReadonlySet<string> = new Set(["hosts", "located-in", "parent"]);
