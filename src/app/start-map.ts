import { coversMap } from "#domain/view.ts";
import type { Engine } from "#map/engine.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { drawnPictureOf } from "./load-drawing.ts";
import { rankingPictureOf } from "./load-ranking.ts";
import { thematicPictureOf } from "./load-thematic.ts";
import { mapEvents } from "./map-events.ts";
import { pictureOf } from "./picture-of.ts";
import { startOffline } from "./start-offline.ts";

/**
 * Gives the shell a place to hand in the element the map is drawn in. The map starts once the given data is
 * there and no page covers it, follows the state, and goes when the element goes.
 */
export const startMap = (isLoaded: Promise<void>) => {
  // The heavy part is fetched while the data is.
  const module = import("#map/engine.ts").catch(() => null);

  const start = async (container: HTMLElement, signal: AbortSignal): Promise<void> => {
    const [loaded] = await Promise.all([module, isLoaded]);
    if (isCovered() && !signal.aborted) {
      startOffline();
      await isUncovered(signal);
    }
    if (signal.aborted) return;
    if (!loaded) return setSession({ map: "unreachable" });
    let engine: Engine;
    let showAgain = () => {};
    const picture = () => {
      const state = useAtlas.getState();
      return pictureOf(
        state,
        rankingPictureOf(state, () => showAgain()) ?? thematicPictureOf(state, () => showAgain()),
        drawnPictureOf(state, () => showAgain()),
      );
    };
    try {
      engine = loaded.createEngine(container, picture(), mapEvents);
    } catch {
      setSession({ map: "unsupported" });
      startOffline();
      return;
    }
    const unsubscribe = useAtlas.subscribe(() => engine.show(picture()));
    showAgain = () => engine.show(picture());
    signal.addEventListener("abort", () => {
      unsubscribe();
      engine.destroy();
    });
  };

  return (container: HTMLElement | null) => {
    if (!container) return;
    const leaving = new AbortController();
    void start(container, leaving.signal);
    return () => leaving.abort();
  };
};

const isCovered = () => coversMap(useAtlas.getState().view.page);

/** Resolves once the map can be seen, or never will be. */
const isUncovered = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const unsubscribe = useAtlas.subscribe(() => {
      if (!isCovered()) leave();
    });
    const leave = () => {
      unsubscribe();
      resolve();
    };
    signal.addEventListener("abort", leave, { once: true });
  });
