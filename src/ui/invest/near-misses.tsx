import { useState } from "react";
import type { Archive } from "#domain/archive.ts";
import { type Admission, admitBy, type NearMiss } from "#domain/invest/near-misses.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { setCriteria } from "#store/edit-shortlist.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { MoreButton } from "#ui/more-button.tsx";
import controls from "#ui/pages/page-controls.module.css";
import { GroundMarks } from "./ground-marks.tsx";
import styles from "./near-misses.module.css";
import { sayWhole } from "./say-criterion.ts";
import { sayJudgement } from "./say-judgement.ts";
import { type Saying, useSaying } from "./use-saying.ts";

/** So many are shown before the others are asked for. */
const few = 4;

/** Who fails by one must, or by as few as anybody, and what would admit each; a press does it. */
export const NearMisses = ({
  archive,
  misses,
  isAllThereIs,
}: {
  archive: Archive;
  misses: readonly NearMiss[];
  isAllThereIs: boolean;
}) => {
  const saying = useSaying(archive);
  const { words } = saying;
  const [isWhole, setIsWhole] = useState(false);
  const fewest = misses[0]?.failed.length ?? 1;
  return (
    <section className={styles.section} aria-label={words.misses} data-misses={misses.length}>
      <h2>{words.misses}</h2>
      <p className={styles.note} role={isAllThereIs ? "status" : undefined}>
        {isAllThereIs ? words.nothing : fewest === 1 ? words.missesNote : words.missesMore(fewest)}
      </p>
      <ul className={styles.list}>
        {misses.slice(0, isWhole ? misses.length : few).map((miss) => (
          <Miss key={miss.entity.id} miss={miss} saying={saying} />
        ))}
      </ul>
      {misses.length > few && (
        <MoreButton
          rest={misses.length - few}
          isWhole={isWhole}
          onToggle={() => setIsWhole(!isWhole)}
        />
      )}
    </section>
  );
};

const Miss = ({ miss, saying }: { miss: NearMiss; saying: Saying }) => {
  const { words, text } = saying;
  const criteria = useAtlas(({ view }) => view.criteria);
  const { entity, failed, judgements, admissions } = miss;
  return (
    <li data-miss={entity.id}>
      <div>
        <EntityLink entity={entity} />
      </div>
      {failed.map((at) => {
        const judgement = judgements[at];
        const criterion = criteria[at];
        return (
          judgement &&
          criterion && (
            <p key={at} className={styles.why}>
              {sayWhole(criterion.wish, saying)}
              {words.colon}
              {sayJudgement(judgement, criterion.wish, saying)}
              {judgement.grounds.some(({ as }) => as !== "position") && (
                <GroundMarks judgement={judgement} most={1} saying={saying} />
              )}
            </p>
          )
        );
      })}
      <button
        type="button"
        className={controls.quiet}
        onClick={() => {
          setCriteria(admitBy(criteria, admissions));
          setSession({ investLeaf: "candidates" });
        }}
      >
        {words.admit(text.list(admissions.map((admission) => sayAdmission(admission, saying))))}
      </button>
    </li>
  );
};

const sayAdmission = ({ changed, by }: Admission, saying: Saying): string => {
  const said = sayWhole(changed.wish, saying);
  return by === "unknown" || by === "importance" ? saying.words.admitBy[by](said) : said;
};
