import type { Link } from "#domain/dossier.ts";
import { Badge } from "./badge.tsx";
import { EntityLink } from "./entity-link.tsx";
import styles from "./link-rows.module.css";
import { RelationEvidence } from "./relation-evidence.tsx";
import { SearchableList } from "./searchable-list.tsx";
import { useText } from "./use-text.ts";

/** Related entities, each with the evidence of the relation. */
export const LinkRows = ({ links }: { links: readonly Link[] }) => {
  const { text, language } = useText();
  return (
    <SearchableList
      items={links}
      entityOf={({ entity }) => entity}
      first={9}
      className={styles.rows}
    >
      {({ entity, relation }) => (
        <li key={`${relation.from} ${relation.type} ${relation.to}`} className={styles.row}>
          <EntityLink entity={entity} />
          {relation.type === "leads-matter" && (
            <Badge tone="lead">{text.relationWords["leads-matter"]}</Badge>
          )}
          {relation.inferred && (
            <Badge tone="inferred" title={text.panel.inferredHelp}>
              {text.panel.inferred}
            </Badge>
          )}
          <RelationEvidence relation={relation} statement={entity.name[language]} />
        </li>
      )}
    </SearchableList>
  );
};
