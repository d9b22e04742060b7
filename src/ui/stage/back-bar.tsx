import { Undo2, X } from "lucide-react";
import { backToScene } from "#commands/drive-scenes.ts";
import { useAtlas } from "#store/atlas.ts";
import { forgetStory } from "#store/stage.ts";
import styles from "./back-bar.module.css";
import { MarksLayer } from "./marks-layer.tsx";
import { useStageText } from "./use-stage-text.ts";

/** The way back from a detour to the very scene. */
export const BackBar = () => {
  const words = useStageText();
  const scene = useAtlas(({ view }) => view.scene);
  return (
    <>
      <MarksLayer />
      <div className={styles.bar} data-back-to-scene>
        <button type="button" onClick={backToScene.run}>
          <Undo2 aria-hidden />
          {words.back(scene)}
          <kbd>⌫</kbd>
        </button>
        <button type="button" aria-label={words.forget} title={words.forget} onClick={forgetStory}>
          <X aria-hidden />
        </button>
      </div>
    </>
  );
};
