import type { Fact } from "#domain/catalog.ts";
import { useAtlas } from "#store/atlas.ts";
import { Badge } from "./badge.tsx";
import { EntityLink } from "./entity-link.tsx";
import { EvidenceButton } from "./evidence-button.tsx";
import styles from "./fact-row.module.css";
import { sayValue } from "./say-fact.ts";
import { useText } from "./use-text.ts";

/** One fact: what is measured, its year and kind, and the value, which opens its evidence. */
export const FactRow = ({ fact, on }: { fact: Fact; on: string }) => {
  const { text, language } = useText();
  const subject = useAtlas(({ given }) => given.archive?.entities.get(fact.subject));
  const value = sayValue(fact, text, language);
  const indicator = fact.indicator[language];
  const year = fact.year ?? text.silence.yearNotStated;
  const statement = [subject?.name[language], indicator, value].filter(Boolean).join(" · ");
  return (
    <li className={styles.row} data-fact={fact.id}>
      <div className={styles.what}>
        {fact.subject !== on && subject && (
          <p className={styles.subject}>
            <EntityLink entity={subject} />
          </p>
        )}
        <p>{indicator}</p>
        <p className={styles.when}>
          <Badge tone={fact.kind} title={text.kindMeanings[fact.kind]}>
            {text.kinds[fact.kind]}
          </Badge>{" "}
          {year}
        </p>
        {fact.note && <p className={styles.note}>{fact.note[language]}</p>}
      </div>
      <EvidenceButton
        evidence={fact.evidence}
        restatedAt={fact.restatedAt ?? []}
        statement={`${statement} (${text.kinds[fact.kind]}, ${year})`}
      >
        {value}
      </EvidenceButton>
    </li>
  );
};
