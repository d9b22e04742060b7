import type { CSSProperties } from "react";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import type { InvestText } from "#text/zh-invest.ts";
import { rankClass, rankColors } from "#theme/rank-colors.ts";
import unseen from "#ui/unseen.module.css";
import styles from "./ranked-list.module.css";

/** The number of a place in the colour the map gives it. */
export const RankBadge = ({
  rank,
  score,
  words,
}: {
  rank: number;
  score: number;
  words: InvestText;
}) => {
  const color = rankColors(useAtlas(selectTheme))[rankClass(score)];
  return (
    <span
      className={styles.badge}
      style={{ "--fill": color?.fill, "--on": color?.ink } as CSSProperties}
    >
      <span aria-hidden>{rank}</span>
      <span className={unseen.unseen}>{words.place(rank)}</span>
    </span>
  );
};
