import type { Score } from "#domain/invest/weighted-sum.ts";
import { RankBadge } from "./rank-badge.tsx";
import { sayScore, sayShare } from "./say-criterion.ts";
import { useInvestText } from "./use-invest-text.ts";
import styles from "./verdicts.module.css";

/** Rank and score of an area in a comparison, with how much of it is known: the thinner, the wider the interval. */
export const ScoreCell = ({ score, rank }: { score: Score; rank: number }) => {
  const words = useInvestText();
  return (
    <>
      <RankBadge rank={rank} score={score.low} words={words} />{" "}
      {score.high > score.low
        ? `${sayScore(score.low)}–${sayScore(score.high)}`
        : sayScore(score.low)}
      <span className={styles.method}>{words.known(sayShare(score.share))}</span>
    </>
  );
};
