import type { Story } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { goToScene } from "#store/stage.ts";
import { SceneTitle } from "#ui/stage/scene-title.tsx";
import { useDeskText } from "#ui/stage/use-desk-text.ts";
import { sayTime } from "./say-time.ts";
import styles from "./scene-list.module.css";

const bringIntoView = (button: HTMLElement | null) => button?.scrollIntoView({ block: "nearest" });

/** All scenes, to go to any of them. */
export const SceneList = ({ story }: { story: Story }) => {
  const words = useDeskText();
  const language = useAtlas(selectLanguage);
  const now = useAtlas(({ view }) => view.scene);
  const onWall = useAtlas(({ session }) =>
    session.stage.isFrozen ? (session.desk?.wall?.scene ?? null) : null,
  );
  return (
    <nav className={styles.scenes} aria-label={words.scenes}>
      <h2>{words.scenes}</h2>
      <ol>
        {story.scenes.map(({ id, title, dwell }, index) => (
          <li key={id}>
            <button
              type="button"
              ref={index + 1 === now ? bringIntoView : null}
              aria-current={index + 1 === now ? "step" : undefined}
              data-on-wall={index + 1 === onWall || undefined}
              onClick={() => goToScene(index + 1)}
            >
              <span>{index + 1}</span>
              <b>
                <SceneTitle said={title[language]} />
              </b>
              <small>{index + 1 === onWall ? words.now : sayTime(dwell)}</small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
