import type { CSSProperties } from "react";
import type { Fact } from "#domain/catalog.ts";
import type { SceneChart } from "#domain/story/story-schema.ts";
import { scaleOf } from "#domain/unit.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { SayWords } from "./say-words.tsx";
import styles from "./scene-chart.module.css";

/** Like figures side by side, the way from a state to its target, or the parts of a whole. */
export const SceneChartView = ({ chart }: { chart: SceneChart }) => {
  const language = useAtlas(selectLanguage);
  const known = useAtlas(({ given }) => given.archive?.factById);
  const facts = chart.facts.flatMap((id) => known?.get(id) ?? []);
  const [first] = facts;
  if (!first) return null;
  const most = chart.kind === "share" ? 100 : Math.max(...facts.map(inOneUnit));
  return (
    <figure className={styles.chart} data-kind={chart.kind}>
      <figcaption>
        <SayWords said={chart.title[language]} isPlain />
        {/* Bars and shares are of one kind and year. */}
        {chart.kind !== "path" && <FactTags fact={first} />}
      </figcaption>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id} style={{ "--part": inOneUnit(fact) / most } as CSSProperties}>
            <span className={styles.name}>
              {chart.kind === "path" ? (
                <FactTags fact={fact} />
              ) : (
                <ChartName fact={fact} among={facts} />
              )}
            </span>
            <span className={styles.track}>
              <span className={styles.bar} data-fact-kind={fact.kind} />
            </span>
            <span className={styles.value}>
              <FactFigure fact={fact} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
};

/** What tells a figure from the others: of whom it is, or of what. */
const ChartName = ({ fact, among }: { fact: Fact; among: readonly Fact[] }) => {
  const language = useAtlas(selectLanguage);
  const subject = useAtlas(({ given }) => given.archive?.entities.get(fact.subject));
  const isOneSubject = among.every((other) => other.subject === fact.subject);
  return isOneSubject ? fact.indicator[language] : subject?.name[language];
};

const inOneUnit = ({ value, unit }: Fact): number => (value ?? 0) * scaleOf(unit).factor;
