import type { Fact } from "#domain/catalog.ts";
import { useAtlas } from "#store/atlas.ts";
import { FactFigure } from "./fact-figure.tsx";
import { FactTags } from "./fact-tags.tsx";
import styles from "./key-figure.module.css";
import { useText } from "./use-text.ts";

/** One figure, large, with everything that must stand beside it. */
export const KeyFigure = ({ fact, on }: { fact: Fact; on: string }) => {
  const { language } = useText();
  const subject = useAtlas(({ given }) => given.archive?.entities.get(fact.subject));
  return (
    <li className={styles.card}>
      <div className={styles.value}>
        <FactFigure fact={fact} />
      </div>
      <p className={styles.what}>
        {fact.subject !== on && subject && `${subject.name[language]} · `}
        {fact.indicator[language]}
      </p>
      <FactTags fact={fact} />
    </li>
  );
};
