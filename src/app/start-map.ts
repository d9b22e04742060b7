import { coversMap } from "#domain/view.ts";
import type { Engine } from "#map/engine.ts";
import { holdPlane } from "#map/plane.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { keepInStep } from "./keep-in-step.ts";
import { mapEventsOf } from "./map-events.ts";
import { pictureOfSide } from "./picture-of-side.ts";
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
    try {
      engine = loaded.createEngine(container, pictureOfSide("a"), mapEventsOf("a"));
    } catch {
      setSession({ map: "unsupported" });
      startOffline();
      return;
    }
    keepInStep("a", engine);
    holdPlane(engine.plane);
    const unsubscribe = useAtlas.subscribe(() => engine.show(pictureOfSide("a")));
    signal.addEventListener("abort", () => {
      unsubscribe();
      keepInStep("a", null);
      holdPlane(null);
      engine.destroy();
    });
  };
  return handedIn(start);
};

/** The same for the right one of two maps, which stands beside one that is drawn. */
export const startPairMap = () =>
  handedIn(async (container, signal) => {
    setSession({ pairMap: "loading" });
    const loaded = await import("./start-pair.ts").catch(() => null);
    if (signal.aborted) return;
    if (loaded) loaded.startPair(container, signal);
    else setSession({ pairMap: "unreachable" });
  });

const handedIn =
  (start: (container: HTMLElement, signal: AbortSignal) => Promise<void>) =>
  (container: HTMLElement | null) => {
    if (!container) return;
    const leaving = new AbortController();
    void start(container, leaving.signal);
    return () => leaving.abort();
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
