import type { Archive } from "#domain/archive.ts";
import type { ConflictCase } from "#domain/find-conflicts.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { EvidenceButton } from "#ui/evidence-button.tsx";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./conflicts-page.module.css";

/** A contradiction as a row: what does not fit, every side as written with its evidence, the areas concerned. */
export const ConflictRow = ({ archive, one }: { archive: Archive; one: ConflictCase }) => {
  const { text, language } = useText();
  const { conflict, sides, areas } = one;
  return (
    <tr data-conflict={conflict.id}>
      <td>{text.conflicts.kinds[conflict.kind]}</td>
      <th scope="row">{conflict.explanation[language]}</th>
      <td>
        <ul>
          {sides.map(({ fact, evidence }) => (
            <li key={`${evidence.source}@${evidence.offset}`}>
              {fact && (
                <>
                  <span>
                    {archive.entities.get(fact.subject)?.name[language]} ·{" "}
                    {fact.indicator[language]}{" "}
                  </span>
                  <FactFigure fact={fact} />
                  <FactTags fact={fact} />
                </>
              )}
              {!fact && (
                <EvidenceButton
                  id={conflict.id}
                  evidence={evidence}
                  statement={conflict.explanation[language]}
                >
                  <span lang="zh-CN">“{evidence.figure}”</span>
                </EvidenceButton>
              )}
              <span className={styles.small}>
                {archive.sources.get(evidence.source)?.title[language]} ·{" "}
                <span lang="zh-CN">{evidence.section}</span>
              </span>
            </li>
          ))}
        </ul>
      </td>
      <td>
        <ul>
          {areas.map((area) => (
            <li key={area.id}>
              <EntityLink entity={area} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
};
