import type { IndexEntity } from "#domain/slice.ts";
import { select, setSession } from "#store/atlas.ts";
import styles from "./entity-link.module.css";
import { useText } from "./use-text.ts";

/** The name of an entity or document, which opens its panel and shows it on the map while pointed at. */
export const EntityLink = ({
  entity,
  isCurrent,
}: {
  entity: Pick<IndexEntity, "id" | "name">;
  /** Where it is one of several to choose from: whether it is the chosen one. */
  isCurrent?: boolean;
}) => {
  const { language } = useText();
  const hover = () => setSession({ hover: { id: entity.id, point: null, others: 0 } });
  const leave = () => setSession({ hover: null });
  return (
    <button
      type="button"
      className={styles.link}
      aria-current={isCurrent}
      onClick={() => select(entity.id)}
      onPointerEnter={hover}
      onPointerLeave={leave}
      onFocus={hover}
      onBlur={leave}
    >
      {entity.name[language]}
    </button>
  );
};
