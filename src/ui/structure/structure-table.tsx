import type { Archive } from "#domain/archive.ts";
import type { DiagramLink } from "#domain/diagram.ts";
import type { Structure } from "#domain/structure.ts";
import { useAtlas } from "#store/atlas.ts";
import { RelationItem, useRelationWord } from "#ui/diagrams/relation-item.tsx";
import table from "#ui/diagrams/table.module.css";
import { useMarked } from "#ui/diagrams/use-marked.ts";
import { useViewsText } from "#ui/diagrams/use-views-text.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";

/** The links of the structure as sentences, each with its evidence; by what they are said of. */
export const StructureTable = ({
  archive,
  structure: { columns, links },
}: {
  archive: Archive;
  structure: Structure;
}) => {
  const { text } = useText();
  const words = useViewsText();
  const say = useRelationWord();
  const marked = useMarked();
  const hovered = useAtlas(({ session }) => session.hover?.id);
  const subjects = columns
    .flat()
    .flatMap(({ entity }) => entity ?? [])
    .filter(({ id }) => links.some((link) => subjectOf(link) === id));
  return (
    <table className={table.table}>
      <caption className={table.note}>{words.structure.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.structure.subject}</th>
          <th scope="col">{words.structure.relations}</th>
        </tr>
      </thead>
      <tbody>
        {subjects.map((subject) => (
          <tr
            key={subject.id}
            data-marked={marked.has(subject.id) || undefined}
            data-hovered={hovered === subject.id || undefined}
          >
            <th scope="row">
              <EntityLink entity={subject} />
              <span className={table.kind}>{text.types[subject.type]}</span>
            </th>
            <td>
              <span className={table.items}>
                {links
                  .filter((link) => subjectOf(link) === subject.id)
                  .map((link) => {
                    const object = archive.entities.get(
                      link.ends.find((end) => end !== subject.id) ?? "",
                    );
                    return (
                      object && (
                        <RelationItem
                          key={link.id}
                          archive={archive}
                          entity={object}
                          word={say(link.kind)}
                          relation={link.relations[0] ?? null}
                          links={[link.id]}
                        />
                      )
                    );
                  })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Of what a link is said: of the child, where it is no relation. */
const subjectOf = ({ relations, ends }: DiagramLink): string => relations[0]?.from ?? ends[1];
