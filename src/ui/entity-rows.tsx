import type { IndexEntity } from "#domain/slice.ts";
import { EntityLink } from "./entity-link.tsx";
import styles from "./entity-rows.module.css";
import { sayType } from "./say-type.ts";
import { SearchableList } from "./searchable-list.tsx";
import { useText } from "./use-text.ts";

/** Entities by name; as rows with their type, or one after the other. */
export const EntityRows = ({
  entities,
  isInline = false,
}: {
  entities: readonly IndexEntity[];
  isInline?: boolean;
}) => {
  const { text } = useText();
  return (
    <SearchableList
      items={entities}
      entityOf={(entity) => entity}
      first={isInline ? 12 : 6}
      className={isInline ? styles.inline : styles.rows}
    >
      {(entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
          {isInline ? (
            entity.origin === "context" && (
              <span className={styles.type}> {text.panel.contextTag}</span>
            )
          ) : (
            <span className={styles.type}>{sayType(text, entity)}</span>
          )}
        </li>
      )}
    </SearchableList>
  );
};
