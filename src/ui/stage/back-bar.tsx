import { Check, Undo2, X } from "lucide-react";
import { backToScene } from "#commands/drive-scenes.ts";
import { isMadeId } from "#domain/story/made-id.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { forgetStory } from "#store/stage.ts";
import styles from "./back-bar.module.css";
import { MarksLayer } from "./marks-layer.tsx";
import { useStageText } from "./use-stage-text.ts";

/** The way back from a detour to the very scene. */
export const BackBar = () => {
  const words = useStageText();
  const scene = useAtlas(({ view }) => view.scene);
  const isMade = useAtlas(({ view }) => view.story !== null && isMadeId(view.story));
  return (
    <>
      <MarksLayer />
      <div className={styles.bar} data-back-to-scene>
        <button type="button" onClick={backToScene.run}>
          <Undo2 aria-hidden />
          {words.back(scene)}
          <kbd>⌫</kbd>
        </button>
        {isMade && (
          <button type="button" data-take-view onClick={() => void take()}>
            <Check aria-hidden />
            {words.takeView(scene)}
          </button>
        )}
        <button type="button" aria-label={words.forget} title={words.forget} onClick={forgetStory}>
          <X aria-hidden />
        </button>
      </div>
    </>
  );
};

/** Makes the scene look as the map does now, and goes back to it. */
const take = async (): Promise<void> => {
  try {
    const { takeView } = await import("#ui/make-story/take-view.ts");
    takeView();
  } catch {
    notify({ id: "make-story", tone: "trouble", message: (text) => text.trouble.part });
  }
};
