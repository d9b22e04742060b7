import type { Archive } from "#domain/archive.ts";
import styles from "./silence-note.module.css";
import { useText } from "./use-text.ts";

/**
 * What stands where nothing is known: 未载明 for what the entered sections do not say, 尚未录入 for the
 * documents and sections that are not in the catalog yet.
 */
export const SilenceNote = ({ archive }: { archive: Archive }) => {
  const { text } = useText();
  const entered = archive.details?.entered ?? [];
  const short = (source: string) => source.replace("source/", "");
  const read = entered
    .filter(({ status }) => status !== "none")
    .map(({ source, status }) =>
      status === "complete" ? short(source) : text.silence.enteredSections(short(source)),
    );
  const missing = [
    ...entered.filter(({ status }) => status === "none").map(({ source }) => short(source)),
    ...entered
      .filter(({ status }) => status === "partial")
      .map(({ source }) => text.silence.otherSections(short(source))),
  ];
  return (
    <p className={styles.note}>
      {read.length > 0 && (
        <span>
          <strong>{text.silence.notStated}</strong> {read.join(", ")}
        </span>
      )}
      {missing.length > 0 && (
        <span>
          <strong>{text.silence.notEntered}</strong> {missing.join(", ")}
        </span>
      )}
    </p>
  );
};
