import type { Archive } from "#domain/archive.ts";
import type { Diagram } from "#domain/diagram.ts";
import { carrierTypes, countCluster } from "#domain/industry-chain.ts";
import { useAtlas } from "#store/atlas.ts";
import { RelationItem } from "#ui/diagrams/relation-item.tsx";
import table from "#ui/diagrams/table.module.css";
import { useMarked } from "#ui/diagrams/use-marked.ts";
import { useViewsText } from "#ui/diagrams/use-views-text.ts";
import link from "#ui/entity-link.module.css";
import { useText } from "#ui/use-text.ts";

/** Every cluster with the areas that lead it, and how much works in it. */
export const ClustersTable = ({
  archive,
  diagram: { columns, links },
  onUnfold,
}: {
  archive: Archive;
  diagram: Diagram;
  onUnfold: (cluster: string) => void;
}) => {
  const { text, language } = useText();
  const { industries: words } = useViewsText();
  const marked = useMarked();
  const hovered = useAtlas(({ session }) => session.hover?.id);
  const [ground = [], clusters = [], plans = []] = columns;
  return (
    <table className={table.table}>
      <caption className={table.note}>
        {words.allTable} {words.tableNote}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.cluster}</th>
          <th scope="col">{words.columns.leaders}</th>
          <th scope="col">{words.parts}</th>
          {carrierTypes.map((kind) => (
            <th key={kind} scope="col">
              {words.kinds[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clusters.map(({ id, entity }) => {
          const counts = countCluster(archive, id);
          return (
            <tr
              key={id}
              data-marked={marked.has(id) || undefined}
              data-hovered={hovered === id || undefined}
            >
              <th scope="row">
                <button type="button" className={link.link} onClick={() => onUnfold(id)}>
                  {entity?.name[language] ?? words.outside}
                </button>
              </th>
              <td>
                <span className={table.stacked}>
                  {[...ground, ...plans].map((area) => {
                    const own = links.find(
                      ({ ends }) => ends.includes(id) && ends.includes(area.id),
                    );
                    const { entity: leader } = area;
                    if (!own || !leader) return null;
                    return (
                      <span key={area.id} className={table.items}>
                        {own.relations.map((relation) => (
                          <RelationItem
                            key={relation.to}
                            archive={archive}
                            entity={leader}
                            word={archive.entities.get(relation.to)?.name[language] ?? null}
                            relation={relation}
                            links={[own.id]}
                            isWordLast
                          />
                        ))}
                      </span>
                    );
                  })}
                </span>
              </td>
              <td>{counts.parts}</td>
              {carrierTypes.map((kind) => (
                <td key={kind}>
                  {counts[kind] || <span className={table.silent}>{text.silence.notStated}</span>}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
