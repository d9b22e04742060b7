import type { Criterion } from "#domain/invest/criterion.ts";
import type { Judgement } from "#domain/invest/judgement.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { GroundMarks } from "./ground-marks.tsx";
import { RoadLine } from "./road-line.tsx";
import { sayScore, sayWhole } from "./say-criterion.ts";
import { sayJudgement } from "./say-judgement.ts";
import type { Saying } from "./use-saying.ts";
import { VerdictSign } from "./verdict-sign.tsx";
import styles from "./verdicts.module.css";

/** How far each wish comes true of a place, why, and what that gives. */
export const Verdicts = ({
  entity,
  judgements,
  criteria,
  weights,
  saying,
}: {
  entity: IndexEntity;
  judgements: readonly Judgement[];
  criteria: readonly Criterion[];
  weights: readonly number[];
  saying: Saying;
}) => {
  const { words } = saying;
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return (
    <dl className={styles.verdicts} data-verdicts>
      {criteria.map((criterion, at) => {
        const judgement = judgements[at];
        if (!judgement || criterion.importance === "off") return null;
        const { verdict, value, reason } = judgement;
        const points = ((value ?? 0) * (weights[at] ?? 0)) / all;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two criteria may ask the same
          <div key={at} data-verdict={verdict}>
            <dt>
              <VerdictSign verdict={verdict} words={words} />
              <span>{sayWhole(criterion.wish, saying)}</span>
              <span className={styles.points}>
                {weights[at] === 0
                  ? words.held
                  : value === null
                    ? "?"
                    : words.points(sayScore(points))}
              </span>
            </dt>
            <dd>
              {sayJudgement(judgement, criterion.wish, saying)}
              {reason.kind === "near" && verdict === "partly" && ` · ${words.reasons.possible}`}
              <GroundMarks judgement={judgement} most={4} saying={saying} />
              {reason.kind === "near" && (
                <RoadLine from={entity} to={reason.nearest.site} saying={saying} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
