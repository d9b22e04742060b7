import { figuresOf } from "#domain/dossier.ts";
import { isAreaType, isIndustryType } from "#domain/entity-type.ts";
import { FactsByTopic } from "#ui/facts-by-topic.tsx";
import { hasEnded } from "#ui/say-fact.ts";
import type { Section } from "#ui/section.ts";
import { SilenceNote } from "#ui/silence-note.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./sections.module.css";

export const targets: Section = {
  id: "targets",
  title: (text) => text.sections.targets,
  when: ({ archive, entity }) =>
    isAreaType(entity.type) ||
    isIndustryType(entity.type) ||
    figuresOf(archive, entity.id).targets.length > 0,
  Body: ({ archive, entity }) => {
    const { text } = useText();
    const facts = figuresOf(archive, entity.id).targets;
    const thisYear = new Date().getFullYear();
    if (facts.length === 0) return <SilenceNote archive={archive} />;
    return (
      <>
        {facts.some((fact) => hasEnded(fact, thisYear)) && (
          <p className={styles.ended}>{text.ended}</p>
        )}
        <FactsByTopic archive={archive} facts={facts} on={entity.id} />
      </>
    );
  },
};
