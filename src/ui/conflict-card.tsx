import type { Archive } from "#domain/archive.ts";
import type { Conflict } from "#domain/catalog.ts";
import styles from "./conflict-card.module.css";
import { EvidenceButton } from "./evidence-button.tsx";
import { FactRow } from "./fact-row.tsx";
import { useText } from "./use-text.ts";

/** A contradiction: what does not fit, and every side with its evidence. */
export const ConflictCard = ({
  archive,
  conflict,
  on = "",
}: {
  archive: Archive;
  conflict: Conflict;
  on?: string;
}) => {
  const { text, language } = useText();
  return (
    <article className={styles.card} data-conflict={conflict.id}>
      <p className={styles.kind}>{text.conflicts.kinds[conflict.kind]}</p>
      <p>{conflict.explanation[language]}</p>
      <ul className={styles.sides}>
        {conflict.facts.map((id) => {
          const fact = archive.factById.get(id);
          return fact && <FactRow key={id} fact={fact} on={on} />;
        })}
        {(conflict.evidence ?? []).map((evidence) => (
          <li key={`${evidence.source}@${evidence.offset}`} className={styles.side}>
            <p>
              {archive.sources.get(evidence.source)?.title[language]} ·{" "}
              <span lang="zh-CN">{evidence.section}</span>
            </p>
            <EvidenceButton
              id={conflict.id}
              evidence={evidence}
              statement={conflict.explanation[language]}
            >
              <span lang="zh-CN">“{evidence.figure}”</span>
            </EvidenceButton>
          </li>
        ))}
      </ul>
    </article>
  );
};
