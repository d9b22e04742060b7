import type { Archive } from "#domain/archive.ts";
import type { Relation } from "#domain/catalog.ts";
import type { LinkKind } from "#domain/diagram.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { Badge } from "#ui/badge.tsx";
import { EntityLink } from "#ui/entity-link.tsx";
import { EvidenceButton } from "#ui/evidence-button.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./relation-item.module.css";
import { useViewsText } from "./use-views-text.ts";

/** One entity that another is related to, how, and where that stands. */
export const RelationItem = ({
  archive,
  entity,
  word,
  relation,
  links,
  isWordLast = false,
}: {
  archive: Archive;
  entity: IndexEntity;
  /** Before or behind the name; null where the column says it. */
  word: string | null;
  /** null: the order of the catalog, for which there is no evidence. */
  relation: Relation | null;
  /** Ids of the links of the diagram it stands for. */
  links: readonly string[];
  isWordLast?: boolean;
}) => {
  const { text } = useText();
  return (
    <span className={styles.item} data-links={links.join("|")}>
      {word !== null && !isWordLast && <span className={styles.word}>{word}</span>}
      <EntityLink entity={entity} />
      {word !== null && isWordLast && <span className={styles.word}>{word}</span>}
      {relation && <RelationEvidence archive={archive} relation={relation} />}
      {relation?.inferred && (
        <Badge tone="inferred" title={text.panel.inferredHelp}>
          {text.panel.inferred}
        </Badge>
      )}
    </span>
  );
};

/** The evidence of a relation, said as a sentence. */
export const RelationEvidence = ({
  archive,
  relation: { from, type, to, evidence, restatedAt = [], inferred = false },
}: {
  archive: Archive;
  relation: Relation;
}) => {
  const { language } = useText();
  const say = useRelationWord();
  const name = (id: string) => archive.entities.get(id)?.name[language] ?? id;
  return (
    <EvidenceButton
      id={`${from} ${type} ${to}`}
      evidence={evidence}
      restatedAt={restatedAt}
      statement={`${name(from)} ${say(type)} ${name(to)}`}
      isInferred={inferred}
    />
  );
};

/** What a relation is called. */
export const useRelationWord = (): ((kind: LinkKind) => string) => {
  const { text } = useText();
  const words = useViewsText();
  return (kind) => (kind === "parent" ? words.parent : text.relationWords[kind]);
};
