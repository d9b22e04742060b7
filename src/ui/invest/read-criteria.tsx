import type { ReadCriterion } from "#domain/brief/read-brief.ts";
import styles from "./brief-box.module.css";
import { quoteWords } from "./quote-words.ts";
import { type BriefSaying, sayAside, sayImportance, sayWish } from "./say-brief.ts";

/** The criteria that were read, each with its words, to be taken or left out. */
export const ReadCriteria = ({
  brief,
  criteria,
  saying,
  leftOut,
  onLeaveOut,
  onPoint,
}: {
  brief: string;
  criteria: readonly ReadCriterion[];
  saying: BriefSaying;
  leftOut: ReadonlySet<string>;
  onLeaveOut: (leftOut: ReadonlySet<string>) => void;
  onPoint: (key: string | null) => void;
}) => {
  const { words } = saying;
  if (criteria.length === 0) return null;
  return (
    <ul className={styles.criteria} aria-label={words.criteria}>
      {criteria.map(({ criterion, words: spans, isAssumed }, at) => {
        const key = `criterion-${at}`;
        const aside = sayAside(criterion, isAssumed, saying);
        return (
          <li
            key={key}
            data-kind={criterion.wish.kind}
            onPointerEnter={() => onPoint(key)}
            onPointerLeave={() => onPoint(null)}
          >
            <label className={styles.criterion}>
              <input
                type="checkbox"
                checked={!leftOut.has(key)}
                onFocus={() => onPoint(key)}
                onBlur={() => onPoint(null)}
                onChange={({ currentTarget }) => {
                  const next = new Set(leftOut);
                  if (currentTarget.checked) next.delete(key);
                  else next.add(key);
                  onLeaveOut(next);
                }}
              />
              <span className={styles.said}>
                <span className={styles.kind}>{words.kinds[criterion.wish.kind]}</span>{" "}
                <strong>{sayWish(criterion.wish, saying)}</strong>{" "}
                <span className={styles.importance} data-importance={criterion.importance}>
                  {sayImportance(criterion, saying)}
                </span>
                <span className={styles.quote}>{quoteWords(brief, spans, words)}</span>
                {aside && <span className={styles.aside}>{aside}</span>}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
};
