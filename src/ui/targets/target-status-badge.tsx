import type { TargetStatus } from "#domain/target-query.ts";
import styles from "./target-status-badge.module.css";
import { useTargetsText } from "./use-targets-text.ts";

/** How a target stands. */
export const TargetStatusBadge = ({ status }: { status: TargetStatus }) => {
  const words = useTargetsText();
  return (
    <span className={styles.status} data-status={status} title={words.statusMeanings[status]}>
      {words.statuses[status]}
    </span>
  );
};
