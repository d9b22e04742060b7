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
  const complete = entered.filter(({ status }) => status === "complete");
  const partial = entered.filter(({ status }) => status === "partial");
  const missing = [
    ...entered.filter(({ status }) => status === "none").map(({ source }) => short(source)),
    ...partial.map(({ source }) => text.silence.otherSections(short(source))),
  ];
  return (
    <div className={styles.note}>
      <p>
        <strong>{text.silence.notStated}</strong>
        {complete.map(({ source }) => (
          <span key={source}>{text.silence.notStatedWhole(short(source))}</span>
        ))}
        {partial.map(({ source, sections }) => (
          <span key={source}>{text.silence.notStatedIn(short(source), sections.join(", "))}</span>
        ))}
      </p>
      {missing.length > 0 && (
        <p>
          <strong>{text.silence.notEntered}</strong>
          <span>{text.silence.notEnteredOf(missing.join(", "))}</span>
        </p>
      )}
    </div>
  );
};
