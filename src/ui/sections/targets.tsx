import { figuresOf } from "#domain/dossier.ts";
import { isAreaType, isIndustryType } from "#domain/entity-type.ts";
import { FactRow } from "#ui/fact-row.tsx";
import { FactsByTopic } from "#ui/facts-by-topic.tsx";
import { LongList } from "#ui/long-list.tsx";
import { hasEnded } from "#ui/say-fact.ts";
import type { Section } from "#ui/section.ts";
import { SilenceNote } from "#ui/silence-note.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./sections.module.css";

/** What is to be reached and done: with a figure first, then in words. */
export const targets: Section = {
  id: "targets",
  title: (text) => text.sections.targets,
  when: ({ archive, entity }) => {
    const { targets: figures, commitments } = figuresOf(archive, entity.id);
    const isExpected = isAreaType(entity.type) || isIndustryType(entity.type);
    return isExpected || figures.length + commitments.length > 0;
  },
  Body: ({ archive, entity }) => {
    const { text } = useText();
    const { targets: figures, commitments } = figuresOf(archive, entity.id);
    const thisYear = new Date().getFullYear();
    if (figures.length + commitments.length === 0) return <SilenceNote archive={archive} />;
    return (
      <>
        {figures.some((fact) => hasEnded(fact, thisYear)) && (
          <p className={styles.ended}>{text.ended}</p>
        )}
        <FactsByTopic archive={archive} facts={figures} on={entity.id} />
        {commitments.length > 0 && (
          <LongList first={4}>
            {commitments.map((fact) => (
              <FactRow key={fact.id} fact={fact} on={entity.id} />
            ))}
          </LongList>
        )}
      </>
    );
  },
};
