import { notify, useAtlas } from "#store/atlas.ts";
import { rehearsalTextIn } from "#text/rehearsal-text.ts";

/**
 * Keeps the screen lit while a story stands on it. To be called again and again: a browser takes the lock back when
 * the page is hidden.
 */
export const createWaking = () => {
  let lock: WakeLockSentinel | null = null;
  let isAsking = false;
  let isSaid = false;
  return async (): Promise<void> => {
    const { view, session } = useAtlas.getState();
    const isWanted = view.mode === "present" && view.story !== null;
    if (!isWanted) {
      void lock?.release();
      lock = null;
      return;
    }
    if (!("wakeLock" in navigator)) {
      // Whoever leads the scenes keeps the screen awake.
      if (session.stage.isPlaying && !isSaid) {
        isSaid = true;
        notify({
          id: "wake-lock",
          tone: "quiet",
          message: (_text, language) => rehearsalTextIn[language].noWakeLock,
        });
      }
      return;
    }
    if ((lock && !lock.released) || isAsking || document.visibilityState !== "visible") return;
    isAsking = true;
    // It may be refused, on an empty battery for one; then it is asked for again.
    lock = await navigator.wakeLock.request("screen").catch(() => null);
    isAsking = false;
  };
};
