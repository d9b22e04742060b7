import type { Scene } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { FactTags } from "#ui/fact-tags.tsx";
import { sayValue } from "#ui/say-fact.ts";
import { SceneTitle } from "#ui/stage/scene-title.tsx";
import { useDeskText } from "#ui/stage/use-desk-text.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./next-scene.module.css";
import { useWall } from "./use-wall.ts";
import { WordsInSmall } from "./words-in-small.tsx";

/** What comes next: its words in small as they will stand, its claim and its figure to read. */
export const NextScene = ({ next }: { next: Scene | null }) => {
  const words = useDeskText();
  const { text } = useText();
  const language = useAtlas(selectLanguage);
  const { scenes: wall } = useWall();
  const figure = useAtlas(({ given }) =>
    next?.figures[0] === undefined ? undefined : given.archive?.factById.get(next.figures[0]),
  );
  return (
    <section className={styles.next} aria-label={words.next} data-next-scene={next?.id}>
      <h2>{words.next}</h2>
      {next ? (
        <div className={styles.pair}>
          <div className={styles.picture} style={{ aspectRatio: `${wall.width} / ${wall.height}` }}>
            <WordsInSmall scene={next} wall={wall} />
          </div>
          <div className={styles.said}>
            <p>
              <SceneTitle said={next.title[language]} />
            </p>
            {figure && (
              <p className={styles.figure}>
                <b>{sayValue(figure, text, language)}</b> <FactTags fact={figure} />
              </p>
            )}
          </div>
        </div>
      ) : (
        <p className={styles.end}>{words.end}</p>
      )}
    </section>
  );
};
