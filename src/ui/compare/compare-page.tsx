import { useEffect, useMemo, useState } from "react";
import type { Archive } from "#domain/archive.ts";
import { areasNamed, compareAreas } from "#domain/compare-areas.ts";
import { chooseRows } from "#domain/compare-row.ts";
import { compareCriteria } from "#domain/invest/compare-criteria.ts";
import type { IndexEntity, Topic } from "#domain/slice.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import { findDistances } from "#store/find-distances.ts";
import { selectRanking } from "#store/ranking.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import controls from "#ui/pages/page-controls.module.css";
import head from "#ui/pages/page-head.module.css";
import styles from "./compare-page.module.css";
import { CompareTable } from "./compare-table.tsx";
import { CompareTools } from "./compare-tools.tsx";
import { dropUnknown } from "./edit-comparison.ts";
import { NoComparison } from "./no-comparison.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** Two to four areas side by side. */
export const ComparePage = ({ archive }: { archive: Archive }) => {
  const words = useCompareText();
  const compare = useAtlas(({ view }) => view.compare);
  const choice = useAtlas(({ view }) => view.compareRows);
  const [open, setOpen] = useState<ReadonlySet<Topic>>(new Set());
  const [exchanged, setExchanged] = useState<IndexEntity | null>(null);
  const areas = useMemo(() => areasNamed(archive, compare), [archive, compare]);
  useEffect(() => dropUnknown(archive), [archive]);
  const ranking = useAtlas(selectRanking);
  const distances = useAtlas(({ given }) => given.distances);
  const isAsked = (ranking?.criteria.length ?? 0) > 0;
  useEffect(() => {
    if (isAsked) void findDistances();
  }, [isAsked]);
  const rows = useMemo(
    () => [
      ...(ranking
        ? compareCriteria(archive, distances === "missing" ? null : distances, ranking, areas)
        : []),
      ...compareAreas(archive, areas),
    ],
    [archive, areas, ranking, distances],
  );
  const chosen = chooseRows(rows, choice);
  const shown = chosen.filter(({ alone }) => alone === null || open.has(alone));
  const isComparison = areas.length > 1;
  return (
    <div className={styles.page} data-scrolls>
      <div className={styles.sheet}>
        <header className={`${styles.head} ${head.head}`}>
          <h2>{words.title}</h2>
          <HelpButton topic="compare" isInCorner />
          <p>{words.intro}</p>
          <CompareTools
            archive={archive}
            areas={areas}
            shown={isComparison ? shown : []}
            exchanged={exchanged && areas.includes(exchanged) ? exchanged : null}
            onExchanged={() => setExchanged(null)}
          />
        </header>
        {!isComparison && <NoComparison archive={archive} areas={areas} />}
        {isComparison && chosen.length > 0 && (
          <CompareTable
            areas={areas}
            rows={chosen}
            open={open}
            onFold={(topic) => {
              const topics = new Set(open);
              if (!topics.delete(topic)) topics.add(topic);
              setOpen(topics);
            }}
            onExchange={setExchanged}
          />
        )}
        {isComparison && chosen.length > 0 && (
          <p className={styles.footnote}>{words.counted.footnote}</p>
        )}
        {isComparison && chosen.length === 0 && choice !== "all" && (
          <div className={styles.none} role="status">
            <p>{words.empty.nothing[choice]}</p>
            <button
              type="button"
              className={controls.quiet}
              onClick={() => setView({ compareRows: "all" })}
            >
              {words.empty.showAll}
            </button>
          </div>
        )}
      </div>
    </div>
  );
};
