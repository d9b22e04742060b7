import type { AnalysisRequest } from "#domain/analysis/analysis.ts";
import styles from "./analysis.module.css";
import { useAnalysisText } from "./use-analysis-text.ts";

/** How far an analysis has come, and the way out of it. */
export const Progress = ({
  ask,
  done,
  total,
  onCancel,
}: {
  ask: AnalysisRequest["ask"];
  done: number;
  total: number;
  onCancel: () => void;
}) => {
  const words = useAnalysisText();
  return (
    <div className={styles.running}>
      <span role="status" className={styles.status}>
        {words.running[ask]}
      </span>
      <progress aria-label={words.running[ask]} {...(total > 0 && { value: done, max: total })} />
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
};
