import { Snowflake, TriangleAlert, Undo2 } from "lucide-react";
import { useState } from "react";
import { backToScene } from "#commands/drive-scenes.ts";
import type { Opening } from "#data/briefing/open-beside.ts";
import { useAtlas } from "#store/atlas.ts";
import { openStage } from "#store/briefing/open-windows.ts";
import { selectLanguage, selectSelected } from "#store/selectors.ts";
import { setStage } from "#store/stage.ts";
import { useDeskText } from "#ui/stage/use-desk-text.ts";
import styles from "./desk-status.module.css";

/** How desk and wall stand to each other, and what to do where they stand apart. */
export const DeskStatus = () => {
  const words = useDeskText();
  const desk = useAtlas(({ session }) => session.desk);
  const isFrozen = useAtlas(({ session }) => session.stage.isFrozen);
  const scene = useAtlas(({ view }) => view.scene);
  const isDetour = useAtlas(({ view }) => view.mode !== "present");
  const language = useAtlas(selectLanguage);
  const looked = useAtlas(selectSelected)?.name[language];
  const [reopened, setReopened] = useState<Opening | null>(null);
  if (!desk) return null;
  const isLost = desk.stage === "lost";
  return (
    <div className={styles.status} role="status" data-stage={desk.stage}>
      {isLost && (
        <div className={styles.trouble}>
          <TriangleAlert aria-hidden />
          <p>
            {words.lost} {reopened && words.reopened[reopened]}
          </p>
          <button
            type="button"
            data-main
            data-reopen
            onClick={() => void openStage().then(setReopened)}
          >
            {words.reopen(scene)}
          </button>
        </div>
      )}
      {!isLost && isFrozen && desk.wall && (
        <div className={styles.apart} data-frozen>
          <Snowflake aria-hidden />
          <p>{desk.wall.isDetour ? words.frozenDetour : words.frozenAt(desk.wall.scene)}</p>
          <button type="button" onClick={() => setStage({ isFrozen: false })}>
            {words.unfreeze}
          </button>
        </div>
      )}
      {isDetour && (
        <div className={styles.apart} data-detour>
          <p>
            {words.detour}
            {looked && <b> · {looked}</b>}
          </p>
          <button type="button" data-main onClick={backToScene.run}>
            <Undo2 aria-hidden />
            {words.back(scene)} <kbd aria-hidden>⌫</kbd>
          </button>
        </div>
      )}
      {desk.hasOtherStage && <p className={styles.line}>{words.otherStage}</p>}
      {desk.hasOtherDesk && <p className={styles.line}>{words.otherDesk}</p>}
    </div>
  );
};
