import type { Fact } from "#domain/catalog.ts";
import { useAtlas } from "#store/atlas.ts";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./analysis.module.css";

/** The figures that matter most of something under a drawing, each with its evidence. */
export const SampleFigures = ({ figures, on }: { figures: readonly Fact[]; on: string }) => {
  const { language } = useText();
  const entities = useAtlas(({ given }) => given.archive?.entities);
  if (figures.length === 0) return null;
  return (
    <ul className={styles.figures}>
      {figures.map((fact) => (
        <li key={fact.id}>
          <span>
            {fact.subject !== on && `${entities?.get(fact.subject)?.name[language] ?? ""} · `}
            {fact.indicator[language]}
          </span>
          <FactFigure fact={fact} />
          <FactTags fact={fact} />
        </li>
      ))}
    </ul>
  );
};
