import { useEffect } from "react";
import { useAtlas } from "#store/atlas.ts";
import { goToScene } from "#store/stage.ts";

/** CSS pixels a finger has to go along, and may stray across. */
const along = 80;
const across = 60;

/** A finger that swipes to the left turns to the next scene, to the right to the one before. */
export const useSwipe = () =>
  useEffect(() => {
    let start: { id: number; x: number; y: number } | null = null;
    let fingers = 0;
    const down = (event: PointerEvent) => {
      if (event.pointerType !== "touch" || useAtlas.getState().session.stage.pointer) return;
      fingers += 1;
      // Two fingers move the map.
      start = fingers === 1 ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null;
    };
    const up = (event: PointerEvent) => {
      if (event.pointerType !== "touch") return;
      fingers = Math.max(0, fingers - 1);
      if (!start || start.id !== event.pointerId) return;
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
      start = null;
      if (Math.abs(dx) < along || Math.abs(dy) > across) return;
      goToScene(useAtlas.getState().view.scene + (dx < 0 ? 1 : -1));
    };
    const cancel = () => {
      fingers = 0;
      start = null;
    };
    window.addEventListener("pointerdown", down, true);
    window.addEventListener("pointerup", up, true);
    window.addEventListener("pointercancel", cancel, true);
    return () => {
      window.removeEventListener("pointerdown", down, true);
      window.removeEventListener("pointerup", up, true);
      window.removeEventListener("pointercancel", cancel, true);
    };
  }, []);
