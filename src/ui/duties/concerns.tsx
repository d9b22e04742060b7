import type { Matter } from "#domain/duty-matrix.ts";
import { isAreaType } from "#domain/entity-type.ts";
import { select } from "#store/atlas.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./concerns.module.css";

/** The first of what a matter concerns, areas before all else; the rest stands in its panel. */
export const Concerns = ({ matter: { entity, concerns } }: { matter: Matter }) => {
  const { text } = useText();
  const isArea = ({ entity: one }: (typeof concerns)[number]) => isAreaType(one.type);
  const ordered = [...concerns.filter(isArea), ...concerns.filter((link) => !isArea(link))];
  const [first] = ordered;
  const rest = ordered.length - 1;
  return (
    first && (
      <span className={styles.concerns}>
        <EntityLink entity={first.entity} />
        {rest > 0 && (
          <button
            type="button"
            className={styles.rest}
            aria-label={text.panel.more(rest)}
            onClick={() => select(entity.id)}
          >
            +{rest}
          </button>
        )}
      </span>
    )
  );
};
