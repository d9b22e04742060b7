import { useDeferredValue, useId, useMemo, useState } from "react";
import type { Archive } from "#domain/archive.ts";
import { markBrief } from "#domain/brief/mark-brief.ts";
import { longestBrief, readBrief } from "#domain/brief/read-brief.ts";
import { buildVocabulary } from "#domain/brief/vocabulary.ts";
import type { Criterion } from "#domain/invest/criterion.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { languageNames, languages } from "#text/language.ts";
import button from "#ui/button.module.css";
import chip from "#ui/chip.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./brief-box.module.css";
import { exampleBriefs } from "./example-briefs.ts";
import { ReadCriteria } from "./read-criteria.tsx";
import { ReadNotes } from "./read-notes.tsx";
import { useBriefText } from "./use-brief-text.ts";

/** A firm's request, pasted or typed, and the criteria that are read from it while it is. */
export const BriefBox = ({
  archive,
  held,
  onUse,
}: {
  archive: Archive;
  /** How many criteria there are already: then they are replaced or added to. */
  held: number;
  onUse: (criteria: Criterion[], way: "replace" | "add") => void;
}) => {
  const { text, language } = useText();
  const words = useBriefText();
  const typed = useAtlas(({ session }) => session.brief);
  const brief = useDeferredValue(typed);
  const vocabulary = useMemo(() => buildVocabulary(archive.index), [archive.index]);
  const reading = useMemo(() => readBrief(brief, vocabulary), [brief, vocabulary]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const id = useId();
  const write = (next: string) => {
    setSession({ brief: next });
    setLeftOut(new Set());
  };

  const { criteria, beyond, declined, unread } = reading;
  const marks = [
    ...criteria.map((one, at) => ({ key: `criterion-${at}`, kind: "criterion", words: one.words })),
    ...beyond.map((one, at) => ({ key: `beyond-${at}`, kind: "beyond", words: one.words })),
    ...declined.map((one, at) => ({ key: `declined-${at}`, kind: "declined", words: one.words })),
  ];
  const stretches = markBrief(
    brief,
    marks.map((mark) => mark.words),
  );
  const chosen = criteria.filter((_, at) => !leftOut.has(`criterion-${at}`));
  const use = (way: "replace" | "add") =>
    onUse(
      chosen.map(({ criterion }) => criterion),
      way,
    );
  const saying = { archive, text, words, language };
  const isEmpty = brief.trim() === "";
  return (
    <section className={styles.box} aria-labelledby={`${id}-title`} data-brief>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <label className={styles.label} htmlFor={`${id}-text`}>
        {words.label}
      </label>
      <textarea
        id={`${id}-text`}
        className={styles.field}
        rows={3}
        value={typed}
        placeholder={words.placeholder}
        aria-describedby={`${id}-quiet`}
        spellCheck={false}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      <p id={`${id}-quiet`} className={styles.quiet}>
        {words.quiet}
      </p>
      {isEmpty && (
        <div className={styles.examples}>
          <span>{words.examples}</span>
          {languages.map((one) => (
            <button
              key={one}
              type="button"
              className={chip.chip}
              lang={languageNames[one].tag}
              onClick={() => write(exampleBriefs[one])}
            >
              {languageNames[one].own}
            </button>
          ))}
        </div>
      )}
      {brief.length > longestBrief && (
        <p className={styles.note}>{words.tooLong(longestBrief.toLocaleString("en"))}</p>
      )}
      <div className={styles.result}>
        <p role="status">
          {isEmpty ? "" : criteria.length === 0 ? words.nothing : words.found(criteria.length)}
        </p>
        {!isEmpty && (
          <button type="button" className={button.button} onClick={() => write("")}>
            {words.clear}
          </button>
        )}
      </div>
      {marks.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: no quotation of a source, but of what stands above
        <div className={styles.read} role="group" aria-label={words.text} data-read>
          {stretches.map(({ start, text: stretch, owners }) => {
            const [first] = owners;
            if (first === undefined) return <span key={start}>{stretch}</span>;
            return (
              <mark
                key={start}
                data-kind={marks[first]?.kind}
                data-pointed={owners.some((owner) => marks[owner]?.key === pointedAt) || undefined}
              >
                {stretch}
              </mark>
            );
          })}
        </div>
      )}
      <ReadCriteria
        brief={brief}
        criteria={criteria}
        saying={saying}
        leftOut={leftOut}
        onLeaveOut={setLeftOut}
        onPoint={setPointedAt}
      />
      <ReadNotes
        brief={brief}
        beyond={beyond}
        declined={declined}
        unread={unread}
        saying={saying}
        onPoint={setPointedAt}
      />
      {criteria.length > 0 && (
        <div className={styles.actions}>
          <button
            type="button"
            className={styles.use}
            disabled={chosen.length === 0}
            onClick={() => use("replace")}
          >
            {held > 0 ? words.replace(chosen.length) : words.use(chosen.length)}
          </button>
          {held > 0 && (
            <button
              type="button"
              className={styles.add}
              disabled={chosen.length === 0}
              onClick={() => use("add")}
            >
              {words.add}
            </button>
          )}
          {chosen.length === 0 && <p className={styles.note}>{words.noneChosen}</p>}
        </div>
      )}
    </section>
  );
};
