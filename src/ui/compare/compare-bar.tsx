import type { CSSProperties } from "react";
import type { Bar } from "#domain/compare-figures.ts";
import styles from "./compare-bar.module.css";
import { useCompareText } from "./use-compare-text.ts";

/** How large a figure is beside those of the other areas; hatched where they are not alike. */
export const CompareBar = ({ bar, isUnlike }: { bar: Bar; isUnlike: boolean }) => {
  const words = useCompareText();
  return (
    <div className={styles.line} data-bar={isUnlike ? "unlike" : "like"}>
      <span className={styles.track} aria-hidden>
        <span
          className={styles.bar}
          data-unlike={isUnlike || undefined}
          style={{ "--share": bar.share } as CSSProperties}
        />
      </span>
      {bar.isLargest && <span className={styles.largest}>{words.largest}</span>}
    </div>
  );
};
