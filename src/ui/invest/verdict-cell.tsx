import type { Archive } from "#domain/archive.ts";
import type { Wish } from "#domain/invest/criterion.ts";
import type { Judgement } from "#domain/invest/judgement.ts";
import { GroundMarks } from "./ground-marks.tsx";
import { sayJudgement } from "./say-judgement.ts";
import { useSaying } from "./use-saying.ts";
import { VerdictSign } from "./verdict-sign.tsx";
import styles from "./verdicts.module.css";

/** How far a wish comes true of an area, in a comparison. */
export const VerdictCell = ({
  judgement,
  wish,
  archive,
}: {
  judgement: Judgement;
  wish: Wish;
  archive: Archive;
}) => {
  const saying = useSaying(archive);
  return (
    <span data-verdict={judgement.verdict}>
      <VerdictSign verdict={judgement.verdict} words={saying.words} />{" "}
      {sayJudgement(judgement, wish, saying)}
      <GroundMarks judgement={judgement} most={2} saying={saying} />
      <span
        className={styles.profile}
        data-unknown={judgement.value === null || undefined}
        aria-hidden
      >
        <span style={{ inlineSize: `${(judgement.value ?? 0) * 100}%` }} />
      </span>
    </span>
  );
};
