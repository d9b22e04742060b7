import { X } from "lucide-react";
import type { Criterion } from "#domain/invest/criterion.ts";
import styles from "./criteria-box.module.css";
import { sayCriterion, sayWish } from "./say-criterion.ts";
import type { Saying } from "./use-saying.ts";

/** One criterion: its sign opens it, its cross takes it away. */
export const CriterionChip = ({
  criterion,
  saying,
  isOpen,
  onOpen,
  onRemove,
}: {
  criterion: Criterion;
  saying: Saying;
  isOpen: boolean;
  onOpen: () => void;
  onRemove: () => void;
}) => {
  const { words } = saying;
  const { wish, importance, weight } = criterion;
  const said = sayCriterion(criterion, saying);
  return (
    <div className={styles.chip} data-importance={importance} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.what}
        aria-expanded={isOpen}
        aria-label={words.edit(said)}
        onClick={onOpen}
      >
        <span className={styles.kind}>{words.kinds[wish.kind]}</span>
        <span className={styles.said}>{sayWish(wish, saying)}</span>
        <span className={styles.importance}>{words.importances[importance]}</span>
        {importance !== "off" && <span className={styles.weight}>×{weight}</span>}
      </button>
      <button
        type="button"
        className={styles.cross}
        aria-label={words.removeLabel(said)}
        onClick={onRemove}
      >
        <X aria-hidden />
      </button>
    </div>
  );
};
