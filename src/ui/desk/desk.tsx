import { type RefCallback, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { selectScene, selectStory } from "#store/stage.ts";
import { languageNames } from "#text/language.ts";
import { EvidencePopover } from "#ui/evidence-popover.tsx";
import { HelpDialog } from "#ui/help/help-dialog.tsx";
import { Notices } from "#ui/notices.tsx";
import { SearchDialog } from "#ui/search/search-dialog.tsx";
import { SayWords } from "#ui/stage/say-words.tsx";
import { SceneTitle } from "#ui/stage/scene-title.tsx";
import { useDeskText } from "#ui/stage/use-desk-text.ts";
import { useStageText } from "#ui/stage/use-stage-text.ts";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./desk.module.css";
import { DeskClock } from "./desk-clock.tsx";
import { DeskStatus } from "./desk-status.tsx";
import { DeskTools } from "./desk-tools.tsx";
import { NextScene } from "./next-scene.tsx";
import { SceneList } from "./scene-list.tsx";
import { WallInSmall } from "./wall-in-small.tsx";

/** The presenter's own window: what to say, what is on the wall and comes next, the time, and what drives the stage. */
export const Desk = ({
  mapContainer,
}: {
  /** Receives the element the map of the desk is drawn in. */
  mapContainer: RefCallback<HTMLElement>;
}) => {
  const { text } = useText();
  const words = useDeskText();
  const stageWords = useStageText();
  const language = useAtlas(selectLanguage);
  const story = useAtlas(selectStory);
  const scene = useAtlas(selectScene);
  const number = useAtlas(({ view }) => view.scene);
  const query = useAtlas(({ view }) => view.query);
  const isAsked = useAtlas(({ view }) => view.story !== null);
  const evidence = useAtlas(({ session }) => session.evidence);
  const dialog = useAtlas(({ session }) => session.dialog);
  const fault = useAtlas(({ session: { stage } }) =>
    typeof stage.story === "string" ? stage.story : null,
  );
  useEffect(() => {
    document.title = `${words.title} · ${text.product.name}`;
  }, [words, text]);
  return (
    <I18nProvider locale={languageNames[language].tag}>
      <main className={styles.desk} data-mode="desk" data-desk-scene={scene?.id}>
        {!isAsked && <Trouble message={words.noStory} />}
        {fault && (
          <Trouble
            message={fault === "unreachable" ? stageWords.unreachable : stageWords.damaged}
            action={{ label: text.trouble.reload, run: () => location.reload() }}
          />
        )}
        {story && scene && (
          <>
            <header className={styles.head}>
              <h1>
                <SayWords said={story.title[language]} isPlain />
                <small>
                  {number} / {story.scenes.length}
                </small>
              </h1>
              <DeskClock story={story} />
            </header>
            <div className={styles.pictures}>
              <WallInSmall scene={scene} mapContainer={mapContainer} />
              <NextScene next={story.scenes[number] ?? null} />
            </div>
            <section className={styles.notes} aria-labelledby="desk-title">
              <DeskStatus />
              {/* Longer notes are read by scrolling. */}
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
              <div className={styles.script} key={scene.id} tabIndex={0}>
                <h2 id="desk-title" aria-live="polite">
                  <SceneTitle said={scene.title[language]} />
                </h2>
                <p data-notes>
                  <SayWords said={scene.notes[language]} />
                </p>
              </div>
            </section>
            <SceneList story={story} />
            <footer className={styles.foot}>
              <DeskTools />
            </footer>
          </>
        )}
        <Notices>{null}</Notices>
      </main>
      {evidence && <EvidencePopover opened={evidence} />}
      {query !== null && (
        <div className={styles.over}>
          <SearchDialog query={query} />
        </div>
      )}
      {dialog === "shortcuts" && <HelpDialog />}
    </I18nProvider>
  );
};
