import { Star } from "lucide-react";
import { isAreaType } from "#domain/entity-type.ts";
import { areasAround, inheritedShare } from "#domain/invest/areas-around.ts";
import type { Doubt } from "#domain/invest/doubt.ts";
import type { Ranked, Ranking } from "#domain/invest/rank-candidates.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { toggleShortlisted } from "#store/edit-shortlist.ts";
import { CandidateActions } from "./candidate-actions.tsx";
import { chooseCandidate } from "./choose-candidate.ts";
import { GroundMarks } from "./ground-marks.tsx";
import { RankBadge } from "./rank-badge.tsx";
import styles from "./ranked-list.module.css";
import { sayShare } from "./say-criterion.ts";
import { sayJudgement } from "./say-judgement.ts";
import { ScoreBar } from "./score-bar.tsx";
import { strongest } from "./strongest.ts";
import type { Saying } from "./use-saying.ts";
import { Verdicts } from "./verdicts.tsx";

/** A place that comes into question: number, why, score taken apart, and how sure that is; opened, every verdict. */
export const RankedRow = ({
  one,
  ranking,
  doubt,
  saying,
}: {
  one: Ranked;
  ranking: Ranking;
  doubt: Doubt | null;
  saying: Saying;
}) => {
  const { archive, text, words, language } = saying;
  const { entity, score, rank, judgements } = one;
  const isChosen = useAtlas(({ view }) => view.selection === entity.id);
  const isPointedAt = useAtlas(({ session }) => session.hover?.id === entity.id);
  const isListed = useAtlas(({ view }) => view.shortlist.includes(entity.id));
  const name = entity.name[language];
  const where = areasAround(archive, entity.id).find(
    ({ area }) => isAreaType(area.type) && inheritedShare(area.type) > 0,
  )?.area;
  const why = strongest(one, ranking.weights);
  const hover = () => setSession({ hover: { id: entity.id, point: null, others: 0 } });
  const leave = () => setSession({ hover: null });
  return (
    <li
      className={styles.row}
      data-candidate={entity.id}
      data-rank={rank}
      data-chosen={isChosen || undefined}
      data-pointed={isPointedAt || undefined}
      onPointerEnter={hover}
      onPointerLeave={leave}
    >
      <div className={styles.title}>
        <RankBadge rank={rank} score={score.low} words={words} />
        <button
          type="button"
          className={styles.name}
          aria-expanded={isChosen}
          aria-label={words.open(name)}
          onClick={() => chooseCandidate(isChosen ? null : entity.id)}
          onFocus={hover}
          onBlur={leave}
        >
          <span>{name}</span>
          <span className={styles.where}>
            {text.types[entity.type]}
            {where && ` · ${where.name[language]}`}
            {!entity.geometry && ` · ${words.noPlace}`}
          </span>
        </button>
        <button
          type="button"
          className={styles.star}
          aria-pressed={isListed}
          aria-label={isListed ? words.shortlisted(name) : words.shortlist(name)}
          title={isListed ? words.inShortlist : words.toShortlist}
          onClick={() => toggleShortlisted(entity.id)}
        >
          <Star aria-hidden />
        </button>
      </div>
      {!isChosen && why.length > 0 && (
        <ul className={styles.why}>
          {why.map((at) => {
            const judgement = judgements[at];
            const criterion = ranking.criteria[at];
            if (!judgement || !criterion) return null;
            return (
              <li key={at}>
                {sayJudgement(judgement, criterion.wish, saying)}
                {judgement.grounds.some(({ as }) => as !== "position") && (
                  <GroundMarks judgement={judgement} most={1} saying={saying} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <ScoreBar one={one} ranking={ranking} saying={saying} />
      <p className={styles.meta}>
        <span>{words.known(sayShare(score.share))}</span>
        {doubt && (
          <>
            <span>{words.first(sayShare(doubt.first))}</span>
            <span>{words.topThree(sayShare(doubt.topThree))}</span>
          </>
        )}
      </p>
      {isChosen && (
        <>
          <Verdicts
            entity={entity}
            judgements={judgements}
            criteria={ranking.criteria}
            weights={ranking.weights}
            saying={saying}
          />
          <CandidateActions entity={entity} />
        </>
      )}
    </li>
  );
};
