import { type Link, surroundingsOf } from "#domain/dossier.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { EntityRows } from "#ui/entity-rows.tsx";
import { LinkRows } from "#ui/link-rows.tsx";
import type { Section } from "#ui/section.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./sections.module.css";

export const surroundings: Section = {
  id: "surroundings",
  title: (text) => text.sections.surroundings,
  when: ({ archive, entity }) => {
    const { parent, above, inside, children } = surroundingsOf(archive, entity.id);
    return parent !== null || above.length + inside.length + children.length > 0;
  },
  Body: ({ archive, entity }) => {
    const { text } = useText();
    const { parent, above, inside, children } = surroundingsOf(archive, entity.id);
    const words = text.relations;
    const inverse = {
      "lies-in": words.contains,
      "part-of": words.members,
      "anchored-in": words.anchors,
      "located-in": words.contains,
    } as const;
    return (
      <dl className={styles.relations}>
        {parent && <Entities word={words.parent} entities={[parent]} />}
        {spatial.map((type) => (
          <Links key={type} word={words[type]} links={above.filter(by(type))} />
        ))}
        <Links word={words["located-in"]} links={above.filter(by("hosts"))} />
        {spatial.map((type) => (
          <Links key={`${type} inverse`} word={inverse[type]} links={inside.filter(by(type))} />
        ))}
        {children.length > 0 && <Entities word={words.contains} entities={children} />}
      </dl>
    );
  },
};

const spatial = ["lies-in", "located-in", "part-of", "anchored-in"] as const;

const by = (type: (typeof spatial)[number] | "hosts") => (link: Link) =>
  link.relation.type === type;

const Links = ({ word, links }: { word: string; links: readonly Link[] }) =>
  links.length > 0 && (
    <>
      <dt>{word}</dt>
      <dd>
        <LinkRows links={links} />
      </dd>
    </>
  );

const Entities = ({ word, entities }: { word: string; entities: readonly IndexEntity[] }) => (
  <>
    <dt>{word}</dt>
    <dd>
      <EntityRows entities={entities} isInline />
    </dd>
  </>
);
