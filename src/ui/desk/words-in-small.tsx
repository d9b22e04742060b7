import { useLayoutEffect, useRef, useState } from "react";
import type { Scene } from "#domain/story/story-schema.ts";
import { SceneLayer } from "#ui/stage/scene-layer.tsx";
import styles from "./words-in-small.module.css";

/** The words of a scene as they stand on the wall, made smaller. What they say stands beside it for all to read. */
export const WordsInSmall = ({
  scene,
  wall,
}: {
  scene: Scene;
  /** CSS pixels. */
  wall: { width: number; height: number };
}) => {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setScale(element.clientWidth / wall.width));
    watch.observe(element);
    return () => watch.disconnect();
  }, [wall.width]);
  // As large as `stage.module.css` makes letters on a screen of that size.
  const letters = Math.min(Math.max(14, Math.min(0.019 * wall.height, 0.0115 * wall.width)), 64);
  return (
    <div className={styles.place} ref={place} inert aria-hidden>
      <div
        className={styles.wall}
        style={{ width: wall.width, height: wall.height, scale: `${scale}`, fontSize: letters }}
      >
        <SceneLayer key={scene.id} scene={scene} isStill />
      </div>
    </div>
  );
};
