import type { Archive } from "#domain/archive.ts";
import type { Unlike } from "#domain/invest/like-for-like.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import controls from "#ui/pages/page-controls.module.css";
import styles from "./invest-panel.module.css";
import { useSaying } from "./use-saying.ts";

/** Says in what figures are unlike that a criterion would rank by, and asks whether it may all the same. */
export const UnlikeNote = ({ unlike, archive }: { unlike: Unlike; archive: Archive }) => {
  const { text, words, language } = useSaying(archive);
  const hasAgreed = useAtlas(({ session }) => session.hasAgreedToUnlike);
  const ways = text.list(unlike.ways.map((way) => words.unlikeWays[way]));
  return (
    <section className={styles.unlike} aria-label={words.unlikeTitle} data-unlike>
      <h3>{hasAgreed ? words.agreed : words.unlikeTitle}</h3>
      <p>{words.unlikeNote(ways)}</p>
      <Disclosure title={words.unlikeFacts} count={unlike.facts.length}>
        <ul>
          {unlike.facts.map((fact) => (
            <li key={fact.id}>
              {archive.entities.get(fact.subject)?.name[language]} <FactFigure fact={fact} />
              <FactTags fact={fact} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <button
        type="button"
        className={controls.quiet}
        aria-pressed={hasAgreed}
        onClick={() => setSession({ hasAgreedToUnlike: !hasAgreed })}
      >
        {hasAgreed ? words.disagree : words.agree}
      </button>
    </section>
  );
};
