import { ChevronRight } from "lucide-react";
import { type CSSProperties, useState } from "react";
import { type CompareRow, compareParts } from "#domain/compare-row.ts";
import { type IndexEntity, type Topic, topics } from "#domain/slice.ts";
import { useText } from "#ui/use-text.ts";
import { AreaHead } from "./area-head.tsx";
import { AreaMaps } from "./area-maps.tsx";
import { CompareLine } from "./compare-line.tsx";
import styles from "./compare-table.module.css";
import { ProfileRow } from "./profile-row.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** A column an area, a row what is said of them; what is stated of one area only is folded by topic. */
export const CompareTable = ({
  areas,
  rows,
  open,
  onFold,
  onExchange,
}: {
  areas: readonly IndexEntity[];
  rows: readonly CompareRow[];
  /** The topics that are unfolded. */
  open: ReadonlySet<Topic>;
  onFold: (topic: Topic) => void;
  onExchange: (area: IndexEntity) => void;
}) => {
  const words = useCompareText();
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const line = (row: CompareRow) => (
    <CompareLine
      key={row.id}
      row={row}
      areas={areas}
      hasConsent={agreed.includes(row.id)}
      onConsent={(has) =>
        setAgreed(has ? [...agreed, row.id] : agreed.filter((id) => id !== row.id))
      }
    />
  );
  return (
    <table
      className={styles.table}
      aria-label={words.table}
      style={{ "--areas": areas.length } as CSSProperties}
    >
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {words.row}
          </th>
          {areas.map((area, at) => (
            <AreaHead
              key={area.id}
              area={area}
              at={at}
              count={areas.length}
              onExchange={() => onExchange(area)}
            />
          ))}
        </tr>
      </thead>
      <tbody data-part="maps">
        <AreaMaps areas={areas} />
      </tbody>
      {compareParts.map((part) => {
        const members = rows.filter((row) => row.part === part);
        const aloneIn = (topic: Topic) => members.filter(({ alone }) => alone === topic);
        return (
          members.length > 0 && (
            <tbody key={part} data-part={part}>
              <tr className={styles.part}>
                <th scope="rowgroup" colSpan={areas.length + 1}>
                  <span>{words.parts[part]}</span>
                </th>
              </tr>
              {part === "criteria" && <ProfileRow areas={areas} rows={members} />}
              {members.filter((row) => row.alone === null).map(line)}
              {topics
                .filter((topic) => aloneIn(topic).length > 0)
                .flatMap((topic) => [
                  <Fold
                    key={topic}
                    topic={topic}
                    count={aloneIn(topic).length}
                    columns={areas.length + 1}
                    isOpen={open.has(topic)}
                    onFold={() => onFold(topic)}
                  />,
                  ...(open.has(topic) ? aloneIn(topic).map(line) : []),
                ])}
            </tbody>
          )
        );
      })}
    </table>
  );
};

const Fold = ({
  topic,
  count,
  columns,
  isOpen,
  onFold,
}: {
  topic: Topic;
  count: number;
  columns: number;
  isOpen: boolean;
  onFold: () => void;
}) => {
  const { text } = useText();
  const words = useCompareText();
  return (
    <tr className={styles.fold}>
      <th scope="rowgroup" colSpan={columns}>
        <button type="button" aria-expanded={isOpen} onClick={onFold}>
          <ChevronRight aria-hidden />
          {words.alone(text.topics[topic])} <span>{count}</span>
        </button>
      </th>
    </tr>
  );
};
