import { barsOf } from "#domain/compare-figures.ts";
import type { CompareRow } from "#domain/compare-row.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { LongList } from "#ui/long-list.tsx";
import { useText } from "#ui/use-text.ts";
import { CompareBar } from "./compare-bar.tsx";
import styles from "./compare-table.module.css";
import { RowHead } from "./row-head.tsx";
import { SaidItem } from "./said-item.tsx";
import { sayRow } from "./say-row.ts";
import { UnlikeLine } from "./unlike-line.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** One row of the comparison: what it is about, and what is said of each area. */
export const CompareLine = ({
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
  const { compared } = row;
  const bars = compared && barsOf(compared, hasConsent);
  const isUnlike = compared !== null && compared.unlike.length > 0;
  return (
    <>
      <tr className={styles.row} data-row={row.id}>
        <RowHead row={row} areas={areas} span={isUnlike ? 2 : 1} />
        {areas.map((area, index) => {
          const cell = row.cells[index] ?? [];
          const bar = bars?.[index];
          return (
            <td key={area.id} data-empty={cell.length === 0 || undefined}>
              {cell.length === 0 ? (
                <Blank row={row} index={index} />
              ) : (
                <LongList first={few} className={styles.said}>
                  {cell.map((said, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: what is said keeps its order
                    <li key={at}>
                      <SaidItem said={said} area={area} row={row} />
                    </li>
                  ))}
                </LongList>
              )}
              {bar && <CompareBar bar={bar} isUnlike={isUnlike} />}
            </td>
          );
        })}
      </tr>
      {isUnlike && (
        <UnlikeLine
          id={row.id}
          name={sayRow(row, text, words, language)}
          compared={compared}
          areas={areas}
          hasConsent={hasConsent}
          onConsent={onConsent}
        />
      )}
    </>
  );
};

const few = 4;

/** 未载明 only where the documents are silent. */
const Blank = ({ row: { head, part, isBesides }, index }: { row: CompareRow; index: number }) => {
  const { text } = useText();
  const words = useCompareText();
  if (head.as === "word" && head.word === "sum") return words.noSum;
  if (head.as === "word" && head.word === "score") return words.noScore;
  if (isBesides?.[index]) return words.noOther;
  return part === "conflicts" ? words.noConflict : text.silence.notStated;
};
