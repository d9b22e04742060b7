/** The right one of two maps. Loaded when two are first shown; its memory is given back when they are not. */
import { createEngine, type Engine, type EngineEvents } from "#map/engine.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { selectText } from "#store/selectors.ts";
import { keepInStep, lead, lookOf } from "./keep-in-step.ts";
import { mapEventsOf } from "./map-events.ts";
import { pictureOfSide } from "./picture-of-side.ts";

/** Draws the right map in an element, in step with the left one, until the signal. */
export const startPair = (container: HTMLElement, signal: AbortSignal): void => {
  // The left map is framed, the right one follows.
  const target = lookOf("a");
  const picture = () => {
    const shown = pictureOfSide("b");
    const label = selectText(useAtlas.getState()).map.right(shown.label);
    return { ...shown, label, ...(target && { target }) };
  };
  let engine: Engine;
  try {
    engine = createEngine(container, picture(), eventsIn(container));
  } catch {
    setSession({ pairMap: "unsupported" });
    return;
  }
  keepInStep("b", engine);
  // A map whose graphics are gone has no style to change; it takes up the state when they come back.
  const unsubscribe = useAtlas.subscribe(({ session }) => {
    if (session.pairMap !== "lost") engine.show(picture());
  });
  signal.addEventListener("abort", () => {
    unsubscribe();
    keepInStep("b", null);
    engine.destroy();
    setSession({ pairMap: "loading" });
  });
};

/** What happens on the right map, where it stands beside the left one. */
const eventsIn = (container: HTMLElement): EngineEvents => {
  const events = mapEventsOf("b");
  const onStage = ({ x, y }: { x: number; y: number }) => ({
    x: x + container.offsetLeft,
    y: y + container.offsetTop,
  });
  let hasLed = false;
  return {
    ...events,
    onHover: (ids, point) => events.onHover(ids, onStage(point)),
    onFan: (ids, point, width) => events.onFan(ids, onStage(point), width + container.offsetLeft),
    onMoving: (camera) => {
      if (lead("b", camera, false)) hasLed = true;
    },
    onCamera: (camera) => {
      if (hasLed) lead("b", camera, true);
      hasLed = false;
    },
    onReady: () => setSession({ pairMap: "ready" }),
    // What to do about it stands where the map was.
    onContext: (state) => setSession({ pairMap: state === "lost" ? "lost" : "ready" }),
  };
};
