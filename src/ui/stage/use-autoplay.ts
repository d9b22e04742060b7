import { useEffect, useState } from "react";
import { useAtlas } from "#store/atlas.ts";
import { goToScene, selectScene, selectStory } from "#store/stage.ts";

/** Milliseconds for which a hand on the screen holds the story. */
const pause = 30_000;

/**
 * Lets scenes follow one another while the story plays by itself, and begin again after the last.
 * @returns whether it waits because somebody has touched the screen
 */
export const useAutoplay = (): boolean => {
  const scene = useAtlas(selectScene);
  const isPlaying = useAtlas(({ session }) => session.stage.isPlaying);
  const isFrozen = useAtlas(({ session }) => session.stage.isFrozen);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const hold = () => setIsHeld(true);
    window.addEventListener("pointerdown", hold);
    return () => {
      window.removeEventListener("pointerdown", hold);
      setIsHeld(false);
    };
  }, [isPlaying]);
  useEffect(() => {
    if (!isHeld) return;
    const timer = setTimeout(() => setIsHeld(false), pause);
    return () => clearTimeout(timer);
  }, [isHeld]);
  useEffect(() => {
    if (!isPlaying || isHeld || isFrozen || !scene) return;
    const timer = setTimeout(() => {
      const state = useAtlas.getState();
      const count = selectStory(state)?.scenes.length ?? 1;
      goToScene(state.view.scene < count ? state.view.scene + 1 : 1);
    }, scene.dwell * 1000);
    return () => clearTimeout(timer);
  }, [isPlaying, isHeld, isFrozen, scene]);
  return isHeld;
};
