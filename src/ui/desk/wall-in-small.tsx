import type { RefCallback } from "react";
import type { Scene } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { sayNotice } from "#ui/say-notice.ts";
import { MarksLayer } from "#ui/stage/marks-layer.tsx";
import { useDeskText } from "#ui/stage/use-desk-text.ts";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import { useWall } from "./use-wall.ts";
import styles from "./wall-in-small.module.css";
import { WordsInSmall } from "./words-in-small.tsx";

/** The wall in small: a map of its own that looks where that of the stage does, to point at. */
export const WallInSmall = ({
  scene,
  mapContainer,
}: {
  scene: Scene;
  mapContainer: RefCallback<HTMLElement>;
}) => {
  const words = useDeskText();
  const { text } = useText();
  const map = useAtlas(({ session }) => session.map);
  const isFrozen = useAtlas(({ session }) => session.stage.isFrozen);
  const isBlack = useAtlas(({ session }) => session.stage.isBlack);
  const stage = useAtlas(({ session }) => session.desk?.stage ?? "looking");
  const operator = useAtlas(({ given }) => given.operator);
  const hasWords = useAtlas(({ view }) => view.mode === "present");
  const hasPointer = useAtlas(({ session }) => session.stage.pointer !== null);
  const { now: wall } = useWall();
  return (
    <section className={styles.now} aria-label={isFrozen ? words.nowFrozen : words.now}>
      <div className={styles.head}>
        <h2>{isFrozen ? words.nowFrozen : words.now}</h2>
        <p role="status" data-dot={isBlack ? "black" : stage}>
          {isBlack && stage === "live" ? words.black : words[stage === "lost" ? "gone" : stage]}
        </p>
      </div>
      <div
        className={styles.wall}
        style={{ aspectRatio: `${wall.width} / ${wall.height}` }}
        title={hasPointer ? undefined : words.pointIdle}
        data-black={isBlack || undefined}
        data-wall-in-small
      >
        {/* It is looked at and pointed at, never moved by itself. */}
        <div className={styles.map} ref={mapContainer} data-map={map} inert />
        {(map === "unsupported" || map === "unreachable") && (
          <Trouble message={map === "unsupported" ? text.trouble.noWebgl : text.trouble.mapLoad} />
        )}
        {hasWords && <WordsInSmall scene={scene} wall={wall} />}
        <MarksLayer />
      </div>
      <p className={styles.notice}>{sayNotice(operator, text)}</p>
    </section>
  );
};
