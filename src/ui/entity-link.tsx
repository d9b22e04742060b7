import type { IndexEntity } from "#domain/slice.ts";
import { select, setSession } from "#store/atlas.ts";
import styles from "./entity-link.module.css";
import { useText } from "./use-text.ts";

/** The name of an entity or document, which opens its panel and shows it on the map while pointed at. */
export const EntityLink = ({ entity }: { entity: Pick<IndexEntity, "id" | "name"> }) => {
  const { language } = useText();
  const hover = () => setSession({ hover: { id: entity.id, point: null, others: 0 } });
  const leave = () => setSession({ hover: null });
  return (
    <button
      type="button"
      className={styles.link}
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
