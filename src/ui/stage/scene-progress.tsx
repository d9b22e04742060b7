import type { Story } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { goToScene } from "#store/stage.ts";
import { SayWords } from "./say-words.tsx";
import styles from "./scene-progress.module.css";
import { useStageText } from "./use-stage-text.ts";

/** How far the story is: a mark for each scene, the present one drawn out. */
export const SceneProgress = ({ story }: { story: Story }) => {
  const words = useStageText();
  const language = useAtlas(selectLanguage);
  const now = useAtlas(({ view }) => view.scene);
  return (
    <nav className={styles.progress} aria-label={words.progress(now, story.scenes.length)}>
      <p>
        <SayWords said={story.title[language]} isPlain />
      </p>
      <ol>
        {story.scenes.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index + 1 === now ? "step" : undefined}
              aria-label={`${index + 1} ${title[language]}`}
              onClick={() => goToScene(index + 1)}
            />
          </li>
        ))}
      </ol>
      <span>
        {now} / {story.scenes.length}
      </span>
    </nav>
  );
};
