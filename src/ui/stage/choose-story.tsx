import { lazy, useEffect, useState } from "react";
import type { Fetched } from "#data/fetch-checked.ts";
import { type ListedStory, loadStoryList } from "#data/load-story.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { explore, present } from "#store/stage.ts";
import { FetchedPart } from "#ui/fetched-part.tsx";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import { CheckedLight } from "./checked-light.tsx";
import styles from "./choose-story.module.css";
import { SayWords } from "./say-words.tsx";
import { storyActions } from "./story-actions.ts";
import { useStageText } from "./use-stage-text.ts";

const MadeStories = lazy(async () => ({
  default: (await import("#ui/make-story/made-stories.tsx")).MadeStories,
}));

/** The ready stories and a person's own, to begin one; their own first, once there are some. */
export const ChooseStory = () => {
  const { text } = useText();
  const words = useStageText();
  const language = useAtlas(selectLanguage);
  const [list, setList] = useState<Fetched<ListedStory[]> | null>(null);
  useEffect(() => void loadStoryList().then(setList), []);
  const hasMade = useAtlas(({ workspace }) => workspace.document.stories.length > 0);
  const made = (
    <FetchedPart>
      <MadeStories />
    </FetchedPart>
  );
  return (
    <section className={styles.choose} aria-label={words.choose}>
      <h2>{words.choose}</h2>
      <p>{words.chooseNote}</p>
      {list && !list.ok && (
        <Trouble
          message={words.listUnreachable}
          action={{ label: text.trouble.retry, run: () => void loadStoryList().then(setList) }}
        />
      )}
      {hasMade && made}
      <h3>{words.ready}</h3>
      <ol>
        {(list?.ok ? list.content : []).map((story) => (
          <li key={story.id}>
            <button type="button" data-story={story.id} onClick={() => present(story.id)}>
              <b>{story.title[language]}</b>
              <span>
                <SayWords said={story.summary[language]} isPlain />
              </span>
              <small>{words.scenes(story.scenes)}</small>
            </button>
            <CheckedLight story={story.id} />
            <div className={styles.actions}>
              {storyActions.map(({ id, icon: Icon, label, run }) => (
                <button
                  key={id}
                  type="button"
                  data-action={id}
                  title={label(words)}
                  aria-label={`${label(words)} · ${story.title[language]}`}
                  onClick={() => run(story)}
                >
                  <Icon aria-hidden />
                </button>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {!hasMade && made}
      <button type="button" className={styles.leave} onClick={explore}>
        {text.stage.commands.leave}
      </button>
    </section>
  );
};
