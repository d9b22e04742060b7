import type { Fact } from "#domain/catalog.ts";
import { useAtlas } from "#store/atlas.ts";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { sayValue } from "#ui/say-fact.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./figure-card.module.css";
import { useCount } from "./use-count.ts";
import { useStageText } from "./use-stage-text.ts";

/** A figure as a card that counts up, with its year, its kind and the document it stands in. */
export const FigureCard = ({
  fact,
  isFirst,
  isStill,
  hasSource,
}: {
  fact: Fact;
  isFirst: boolean;
  isStill: boolean;
  /** Whether the card names its document itself; else it is said once for all. */
  hasSource: boolean;
}) => {
  const { text, language } = useText();
  const words = useStageText();
  const subject = useAtlas(({ given }) => given.archive?.entities.get(fact.subject));
  const source = useAtlas(({ given }) => given.archive?.sources.get(fact.evidence.source));
  const indicator = fact.indicator[language];
  // Many an indicator names whom it is of.
  const isNamed = subject !== undefined && !indicator.startsWith(subject.name[language]);
  const counted = useCount(fact.value ?? 0, isStill);
  const shown = sayValue({ ...fact, value: fact.value === null ? null : counted }, text, language);
  return (
    <li className={styles.card} data-first={isFirst || undefined} data-figure={fact.id}>
      <div className={styles.value}>
        <FactFigure fact={fact}>{shown}</FactFigure>
      </div>
      <p className={styles.what}>
        {isNamed && <b>{subject.name[language]}</b>} {indicator}
      </p>
      <div className={styles.foot}>
        <FactTags fact={fact} />
        {source && hasSource && <span>{words.source(source.title[language])}</span>}
      </div>
    </li>
  );
};
