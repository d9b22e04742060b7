import { useEffect, useMemo } from "react";
import type { Archive } from "#domain/archive.ts";
import { nearMissesOf } from "#domain/invest/near-misses.ts";
import { asksAnything } from "#domain/invest/rank-candidates.ts";
import { useAtlas } from "#store/atlas.ts";
import { findDistances } from "#store/find-distances.ts";
import { selectRanking } from "#store/ranking.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import more from "#ui/more-button.module.css";
import { CriteriaBox } from "./criteria-box.tsx";
import styles from "./invest-panel.module.css";
import { NearMisses } from "./near-misses.tsx";
import { RankedList } from "./ranked-list.tsx";
import { UnlikeNote } from "./unlike-note.tsx";
import { useInvestText } from "./use-invest-text.ts";

/** What is asked, who comes into question, and who nearly does. */
export const Candidates = ({ archive }: { archive: Archive }) => {
  const words = useInvestText();
  const ranking = useAtlas(selectRanking);
  const isUnmeasured = useAtlas(({ given }) => given.distances === "missing");
  const misses = useMemo(() => (ranking ? nearMissesOf(ranking) : []), [ranking]);
  // The map asks for them as well, where there is one.
  useEffect(() => {
    if (useAtlas.getState().given.distances === null) void findDistances();
  }, []);
  if (!ranking) return null;
  const isAsked = asksAnything(ranking.criteria);
  return (
    <div className={styles.candidates}>
      <CriteriaBox archive={archive} />
      {isUnmeasured && (
        <p className={styles.note}>
          {words.distancesMissing}{" "}
          <button type="button" className={more.more} onClick={() => void findDistances()}>
            {words.retry}
          </button>
        </p>
      )}
      {ranking.unlike.map((unlike) => (
        <UnlikeNote key={unlike.criterion} unlike={unlike} archive={archive} />
      ))}
      {isAsked && <RankedList archive={archive} ranking={ranking} />}
      {misses.length > 0 && (
        <NearMisses archive={archive} misses={misses} isAllThereIs={ranking.ranked.length === 0} />
      )}
      {isAsked && (
        <section className={styles.method}>
          <Disclosure title={words.method}>
            <ul>
              {words.methods.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Disclosure>
        </section>
      )}
    </div>
  );
};
