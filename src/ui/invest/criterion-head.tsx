import type { Archive } from "#domain/archive.ts";
import type { Criterion } from "#domain/invest/criterion.ts";
import { sayWhole } from "./say-criterion.ts";
import { useSaying } from "./use-saying.ts";
import styles from "./verdicts.module.css";

/** What a row of a comparison asks, and how much it matters. */
export const CriterionHead = ({
  criterion: { wish, importance, weight },
  archive,
}: {
  criterion: Criterion;
  archive: Archive;
}) => {
  const saying = useSaying(archive);
  const { words } = saying;
  return (
    <>
      <span>{sayWhole(wish, saying)}</span>
      <span className={styles.method}>
        {words.importances[importance]} · {words.weightOf(weight)}
      </span>
    </>
  );
};
