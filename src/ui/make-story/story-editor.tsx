import { ArrowLeft, Play } from "lucide-react";
import { useAtlas } from "#store/atlas.ts";
import { explore, selectStory, setStage } from "#store/stage.ts";
import button from "#ui/button.module.css";
import { HelpButton } from "#ui/help/help-button.tsx";
import { SaveState } from "#ui/workspace/save-state.tsx";
import { UndoBar } from "#ui/workspace/undo-bar.tsx";
import { plainWords } from "./plain-words.ts";
import { SceneEditor } from "./scene-editor.tsx";
import { SceneList } from "./scene-list.tsx";
import { StoryAbout } from "./story-about.tsx";
import { StoryChanged } from "./story-changed.tsx";
import styles from "./story-editor.module.css";
import { StoryMenu } from "./story-menu.tsx";
import { useEdited } from "./use-edited.ts";
import { useMakeText } from "./use-make-text.ts";

/** A story of the workspace, scene by scene, beside the stage on which it stands. */
export const StoryEditor = () => {
  const words = useMakeText();
  const isShown = useAtlas((state) => selectStory(state) !== null);
  const edited = useEdited();
  if (!edited || !isShown) return <nav className={styles.panel} aria-label={words.editor} />;
  const { story, scene, place } = edited;
  return (
    <nav className={styles.panel} aria-label={words.editor} data-editor={story.id}>
      <header className={styles.head}>
        <div className={styles.bar}>
          <button
            type="button"
            className={button.button}
            aria-label={words.leave}
            title={words.leave}
            onClick={explore}
          >
            <ArrowLeft aria-hidden />
          </button>
          <h2>{plainWords(story.title)}</h2>
          <HelpButton topic="makeStory" />
          <button
            type="button"
            className={styles.preview}
            onClick={() => setStage({ editing: "preview" })}
          >
            <Play aria-hidden />
            {words.preview}
          </button>
          <StoryMenu story={story} />
        </div>
        <div className={styles.bar}>
          <SaveState />
          <UndoBar />
        </div>
      </header>
      <div className={styles.body} data-scrolls>
        <StoryChanged story={story} />
        <StoryAbout story={story} />
        <SceneList story={story} scene={scene} />
        <SceneEditor key={scene.id} story={story} scene={scene} place={place} />
      </div>
    </nav>
  );
};
