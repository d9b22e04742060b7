import type { CSSProperties } from "react";
import type { Ranked, Ranking } from "#domain/invest/rank-candidates.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { rankClass, rankColors } from "#theme/rank-colors.ts";
import styles from "./ranked-list.module.css";
import { sayScore, sayShare, sayWhole } from "./say-criterion.ts";
import type { Saying } from "./use-saying.ts";

/** The score taken apart: a piece for what each criterion gives, what is unknown hatched, what is missed left blank. */
export const ScoreBar = ({
  one: { judgements, score },
  ranking: { criteria, weights },
  saying,
}: {
  one: Ranked;
  ranking: Ranking;
  saying: Saying;
}) => {
  const { words } = saying;
  const color = rankColors(useAtlas(selectTheme))[rankClass(score.low)];
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const said = words.scoreOf(sayScore(score.low), sayScore(score.high), sayShare(score.share));
  const pieces = judgements.map(({ value }, at) => ({
    at,
    share: ((value ?? 0) * (weights[at] ?? 0)) / all,
  }));
  return (
    <div className={styles.score}>
      <div
        className={styles.bar}
        role="img"
        aria-label={said}
        title={said}
        style={{ "--fill": color?.fill } as CSSProperties}
      >
        {pieces
          .filter(({ share }) => share > 0)
          .map(({ at, share }) => {
            const criterion = criteria[at];
            return (
              <span
                key={at}
                data-piece={at}
                title={
                  criterion &&
                  `${sayWhole(criterion.wish, saying)}: ${words.points(sayScore(share))}`
                }
                style={{ inlineSize: `${share * 100}%` }}
              />
            );
          })}
        {score.high > score.low && (
          <span
            className={styles.open}
            style={{ inlineSize: `${(score.high - score.low) * 100}%` }}
          />
        )}
      </div>
      <strong className={styles.number}>{sayScore(score.low)}</strong>
    </div>
  );
};
