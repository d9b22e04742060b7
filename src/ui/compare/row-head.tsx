import type { CompareRow } from "#domain/compare-row.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { Language } from "#text/language.ts";
import type { Text } from "#text/zh.ts";
import type { CompareText } from "#text/zh-compare.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./compare-table.module.css";
import { sayUnlike } from "./say-unlike.ts";
import { useCompareText } from "./use-compare-text.ts";

/** What a row is about, in what its figures are unlike, and the agreement to compare them all the same. */
export const RowHead = ({
  row,
  areas,
  hasConsent,
  onConsent,
}: {
  row: CompareRow;
  areas: readonly IndexEntity[];
  hasConsent: boolean;
  onConsent: (hasConsent: boolean) => void;
}) => {
  const { text, language } = useText();
  const words = useCompareText();
  const { head, compared, part } = row;
  const name = sayRow(row, text, words, language);
  const unlike = compared ? sayUnlike(compared, areas, text, words, language) : [];
  const has = row.cells.filter((said) => said.length > 0).length;
  const isShared = head.as === "entity" || head.as === "conflict";
  return (
    <th scope="row" className={styles.rowHead}>
      {head.as === "entity" ? <EntityLink entity={head.entity} /> : <span>{name}</span>}
      {isShared && areas.length > 2 && (
        <span className={styles.small}>{words.sharedBy(has, areas.length)}</span>
      )}
      {head.as === "word" &&
        head.word === "count" &&
        part !== "targets" &&
        part !== "conflicts" && <span className={styles.small}>{words.counted.note}</span>}
      {head.as === "word" && head.word === "sum" && (
        <span className={styles.small}>{words.sumNote}</span>
      )}
      {unlike.length > 0 && (
        <ul className={styles.unlike} data-unlike={compared?.unlike.join(" ")}>
          {unlike.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {compared?.definitions.map(({ id, explanation }) => (
        <p key={id} className={styles.small}>
          {explanation[language]}
        </p>
      ))}
      {unlike.length > 0 && compared?.isDrawable === false && (
        <p className={styles.small}>{words.cannotDraw}</p>
      )}
      {unlike.length > 0 && compared?.isDrawable && (
        <>
          {hasConsent && <p className={styles.warning}>{words.unlikeBars}</p>}
          <button
            type="button"
            className={styles.anyway}
            aria-pressed={hasConsent}
            aria-label={hasConsent ? undefined : words.anywayLabel(name, text.list(unlike))}
            onClick={() => onConsent(!hasConsent)}
          >
            {hasConsent ? words.stop : words.anyway}
          </button>
        </>
      )}
    </th>
  );
};

const sayRow = (
  { head, part }: CompareRow,
  text: Text,
  words: CompareText,
  language: Language,
): string => {
  switch (head.as) {
    case "indicator":
      return head.indicator[language];
    case "entity":
      return head.entity.name[language];
    case "conflict":
      return head.conflict.explanation[language];
    case "question":
      return text.questions[head.question];
    case "word":
      if (head.word !== "count") return words.words[head.word];
      if (part === "targets") return words.counted.targets;
      return part === "conflicts" ? words.words.count : words.counted.others;
  }
};
