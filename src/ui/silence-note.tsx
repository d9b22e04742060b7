import type { Archive } from "#domain/archive.ts";
import styles from "./silence-note.module.css";
import { useText } from "./use-text.ts";

/**
 * What stands where nothing is known: 未载明 for what the entered sections do not say, and 尚未录入 as long as
 * documents or sections are not in the catalog yet. Which these are stands once, at the foot of the panel.
 */
export const SilenceNote = ({ archive }: { archive: Archive }) => {
  const { text } = useText();
  const entered = archive.details?.entered ?? [];
  const isAnyRead = entered.some(({ status }) => status !== "none");
  const isAnyMissing = entered.some(({ status }) => status !== "complete");
  return (
    <p className={styles.note}>
      {isAnyRead && (
        <span>
          <strong>{text.silence.notStated}</strong> {text.silence.inEntered}
        </span>
      )}
      {isAnyMissing && (
        <span>
          <strong>{text.silence.notEntered}</strong> {text.silence.inOthers}
        </span>
      )}
    </p>
  );
};
