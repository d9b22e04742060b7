import type { CSSProperties } from "react";
import { wordsShare } from "#domain/story/stage-room.ts";
import type { Scene } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { FigureCard } from "./figure-card.tsx";
import { SayWords } from "./say-words.tsx";
import { SceneChartView } from "./scene-chart.tsx";
import styles from "./scene-layer.module.css";

/** The words, figures and charts of a scene, beside the part of the map they speak of. */
export const SceneLayer = ({ scene, isLeaving = false }: { scene: Scene; isLeaving?: boolean }) => {
  const language = useAtlas(selectLanguage);
  const facts = useAtlas(({ given }) => given.archive?.factById);
  const figures = scene.figures.flatMap((id) => facts?.get(id) ?? []);
  return (
    <section
      className={styles.layer}
      data-layout={scene.layout}
      data-leaving={isLeaving || undefined}
      aria-hidden={isLeaving || undefined}
      inert={isLeaving}
      style={{ "--share": `${100 * wordsShare[scene.layout]}` } as CSSProperties}
    >
      <div className={styles.words}>
        <h2 className={styles.title} aria-live="polite">
          <SayWords said={scene.title[language]} isPlain />
        </h2>
        <p className={styles.text}>
          <SayWords said={scene.text[language]} />
        </p>
      </div>
      {figures.length > 0 && (
        <ul className={styles.figures} data-count={figures.length}>
          {figures.map((fact, index) => (
            <FigureCard key={fact.id} fact={fact} isFirst={index === 0} isStill={isLeaving} />
          ))}
        </ul>
      )}
      {scene.charts.length > 0 && (
        <div className={styles.charts}>
          {scene.charts.map((chart) => (
            <SceneChartView key={chart.facts.join()} chart={chart} />
          ))}
        </div>
      )}
    </section>
  );
};
