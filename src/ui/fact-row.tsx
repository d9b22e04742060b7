import type { Fact } from "#domain/catalog.ts";
import { useAtlas } from "#store/atlas.ts";
import { EntityLink } from "./entity-link.tsx";
import { FactFigure } from "./fact-figure.tsx";
import styles from "./fact-row.module.css";
import { FactTags } from "./fact-tags.tsx";
import { useText } from "./use-text.ts";

/** One fact: what is measured, its year and kind, and the value, which opens its evidence. */
export const FactRow = ({ fact, on }: { fact: Fact; on: string }) => {
  const { language } = useText();
  const subject = useAtlas(({ given }) => given.archive?.entities.get(fact.subject));
  return (
    <li className={styles.row} data-fact={fact.id}>
      <div className={styles.what}>
        {fact.subject !== on && subject && (
          <p className={styles.subject}>
            <EntityLink entity={subject} />
          </p>
        )}
        <p>{fact.indicator[language]}</p>
        <p className={styles.when}>
          <FactTags fact={fact} />
        </p>
        {fact.note && <p className={styles.note}>{fact.note[language]}</p>}
      </div>
      <FactFigure fact={fact} />
    </li>
  );
};
