import type { CSSProperties } from "react";
import type { ConflictFilter } from "#domain/conflict-filter.ts";
import { useAtlas } from "#store/atlas.ts";
import styles from "./conflict-matrix.module.css";
import { isNarrowedTo, toggleConflicts } from "./narrow-conflicts.ts";

/** So many contradictions; the darker the more. Shows only these, and again all. */
export const MatrixCell = ({
  count,
  most,
  label,
  part,
}: {
  count: number;
  /** The largest number of the matrix. */
  most: number;
  label: string;
  part: Partial<Pick<ConflictFilter, "kind" | "area" | "sources">>;
}) => {
  const isChosen = useAtlas(({ view }) => isNarrowedTo(view.conflicts, part));
  if (count === 0 && !isChosen)
    return (
      <td className={styles.cell}>
        <span aria-hidden>·</span>
        <span className={styles.spoken}>0</span>
      </td>
    );
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={styles.count}
        aria-pressed={isChosen}
        aria-label={label}
        title={label}
        style={{ "--heat": `${Math.round((100 * count) / Math.max(1, most))}%` } as CSSProperties}
        onClick={() => toggleConflicts(part)}
      >
        {count}
      </button>
    </td>
  );
};
