import type { IndexEntity } from "#domain/slice.ts";
import { EntityLink } from "./entity-link.tsx";
import styles from "./entity-rows.module.css";
import { LongList } from "./long-list.tsx";
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
    <LongList first={isInline ? 12 : 6} className={isInline ? styles.inline : styles.rows}>
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
          {!isInline && <span className={styles.type}>{text.types[entity.type]}</span>}
        </li>
      ))}
    </LongList>
  );
};
