import { useEffect, useRef, useState } from "react";
import type { Archive } from "#domain/archive.ts";
import { candidatesOf } from "#domain/invest/candidates.ts";
import type { Ranking } from "#domain/invest/rank-candidates.ts";
import { useAtlas } from "#store/atlas.ts";
import { MoreButton } from "#ui/more-button.tsx";
import { LeaderDoubt } from "./leader-doubt.tsx";
import styles from "./ranked-list.module.css";
import { RankedRow } from "./ranked-row.tsx";
import { useDoubt } from "./use-doubt.ts";
import { useSaying } from "./use-saying.ts";

/** So many are shown before the others are asked for. */
const few = 12;

/** Who gets past every must, the best first, in step with the map. */
export const RankedList = ({ archive, ranking }: { archive: Archive; ranking: Ranking }) => {
  const saying = useSaying(archive);
  const { words } = saying;
  const [isWhole, setIsWhole] = useState(false);
  const selection = useAtlas(({ view }) => view.selection);
  const doubts = useDoubt(ranking);
  const list = useRef<HTMLOListElement>(null);
  const { ranked } = ranking;
  const at = ranked.findIndex(({ entity }) => entity.id === selection);
  const isAll = isWhole || at >= few;
  // What is chosen on the map is seen in the list.
  useEffect(() => {
    if (at < 0) return;
    list.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <section
      className={styles.section}
      aria-label={words.ranked}
      data-ranked={ranked.length}
      data-doubt={doubts === null ? "running" : doubts === "missing" ? "missing" : "known"}
    >
      <header className={styles.head}>
        <h2>{words.ranked}</h2>
        <p role="status">{words.rankedCount(ranked.length, candidatesOf(archive).length)}</p>
      </header>
      {ranked.length > 0 && <LeaderDoubt ranking={ranking} doubts={doubts} saying={saying} />}
      <ol ref={list} className={styles.list}>
        {ranked.slice(0, isAll ? ranked.length : few).map((one, index) => (
          <RankedRow
            key={one.entity.id}
            one={one}
            ranking={ranking}
            doubt={doubts === "missing" ? null : (doubts?.[index] ?? null)}
            saying={saying}
          />
        ))}
      </ol>
      {ranked.length > few && at < few && (
        <MoreButton
          rest={ranked.length - few}
          isWhole={isWhole}
          onToggle={() => setIsWhole(!isWhole)}
        />
      )}
    </section>
  );
};
