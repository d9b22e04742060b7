import type { CompareRow } from "#domain/compare-row.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { useAtlas } from "#store/atlas.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { CriterionHead } from "#ui/invest/criterion-head.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./compare-table.module.css";
import { sayRow } from "./say-row.ts";
import { useCompareText } from "./use-compare-text.ts";

/** What a row is about. */
export const RowHead = ({
  row,
  areas,
  span,
}: {
  row: CompareRow;
  areas: readonly IndexEntity[];
  /** How many lines of the table it heads. */
  span: number;
}) => {
  const { text, language } = useText();
  const words = useCompareText();
  const archive = useAtlas(({ given }) => given.archive);
  const { head, part } = row;
  const name = sayRow(row, text, words, language);
  const has = row.cells.filter((said) => said.length > 0).length;
  const isShared = head.as === "entity" || head.as === "conflict";
  return (
    <th scope="row" rowSpan={span} className={styles.rowHead}>
      {head.as === "entity" && <EntityLink entity={head.entity} />}
      {head.as === "criterion" && archive && (
        <CriterionHead criterion={head.criterion} archive={archive} />
      )}
      {head.as !== "entity" && head.as !== "criterion" && <span>{name}</span>}
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
    </th>
  );
};
