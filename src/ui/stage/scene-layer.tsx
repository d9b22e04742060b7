import { type CSSProperties, useRef } from "react";
import { writtenLanguage } from "#domain/story/filled-story.ts";
import { wordsShare } from "#domain/story/stage-room.ts";
import type { Scene } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { languageNames } from "#text/language.ts";
import { FigureCard } from "./figure-card.tsx";
import { SayWords } from "./say-words.tsx";
import { SceneChartView } from "./scene-chart.tsx";
import styles from "./scene-layer.module.css";
import { SceneTitle } from "./scene-title.tsx";
import { useFit } from "./use-fit.ts";
import { useStageText } from "./use-stage-text.ts";

/** The words, figures and charts of a scene, beside the part of the map they speak of. */
export const SceneLayer = ({
  scene,
  isLeaving = false,
  isStill = isLeaving,
}: {
  scene: Scene;
  isLeaving?: boolean;
  /** Whether it is there at once, and its figures do not count up. */
  isStill?: boolean;
}) => {
  const language = useAtlas(selectLanguage);
  const facts = useAtlas(({ given }) => given.archive?.factById);
  const sources = useAtlas(({ given }) => given.archive?.sources);
  const words = useStageText();
  const place = useRef<HTMLDivElement>(null);
  const figures = scene.figures.flatMap((id) => facts?.get(id) ?? []);
  const { title, text, charts, layout } = scene;
  // A scene may be edited while it stands there.
  const content = JSON.stringify([layout, title[language], text[language], charts]);
  useFit(place, `${language} ${figures.length} ${content}`);
  const from = new Set(figures.map(({ evidence }) => evidence.source));
  const [only] = from.size === 1 ? from : [];
  const source = only === undefined ? null : sources?.get(only);
  const spoken = writtenLanguage(scene.title, language);
  return (
    <section
      className={styles.layer}
      data-layout={scene.layout}
      data-leaving={isLeaving || undefined}
      data-still={isStill || undefined}
      data-charts={scene.charts.length || undefined}
      aria-hidden={isLeaving || undefined}
      inert={isLeaving}
      style={{ "--share": `${100 * wordsShare[scene.layout]}` } as CSSProperties}
    >
      <div className={styles.content} ref={place}>
        <div className={styles.words}>
          <h2
            className={styles.title}
            aria-live="polite"
            lang={spoken === language ? undefined : languageNames[spoken].tag}
          >
            <SceneTitle said={scene.title[language]} />
          </h2>
          {scene.text[language] !== "" && (
            <p className={styles.text}>
              <SayWords said={scene.text[language]} />
            </p>
          )}
          {spoken !== language && <p className={styles.spoken}>{words.writtenIn[spoken]}</p>}
        </div>
        {figures.length > 0 && (
          <div className={styles.figures}>
            <ul data-count={figures.length}>
              {figures.map((fact, index) => (
                <FigureCard
                  key={fact.id}
                  fact={fact}
                  isFirst={index === 0}
                  isStill={isStill}
                  hasSource={!source}
                />
              ))}
            </ul>
            {source && <p className={styles.source}>{words.source(source.title[language])}</p>}
          </div>
        )}
        {scene.charts.length > 0 && (
          <div className={styles.charts}>
            {scene.charts.map((chart) => (
              <SceneChartView key={chart.facts.join()} chart={chart} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
};
