import type { Fault } from "#data/fetch-checked.ts";
import type { Scene, Story } from "#domain/story/story-schema.ts";
import type { View } from "#domain/view.ts";
import { sceneView } from "#map/scene-view.ts";
import { notify, setView, useAtlas } from "#store/atlas.ts";
import { forgetStory, selectScene, selectStory, setStage } from "#store/stage.ts";

/**
 * Brings the view to the scene that is asked for. What is looked at besides while a scene stands on the screen (an
 * area that was searched, a page) leads to the map with all its tools; the scene stays to go back to.
 */
export const keepStage = () => {
  let asked: string | null = null;
  let stop: AbortController | null = null;
  let shown: { scene: Scene; view: View } | null = null;
  /** What a desk wishes goes to its stage before anything is drawn here. */
  let sayFirst = (): void => {};
  const follow = (): void => {
    sayFirst();
    // An edit made on hearing of one comes before it.
    const state = useAtlas.getState();
    const { view } = state;
    if (view.story !== asked) {
      asked = view.story;
      shown = null;
      setStage({ story: null });
      stop?.abort();
      stop = new AbortController();
      if (asked !== null) {
        void showStory(asked, stop.signal);
        // Without them the story is told all the same.
        import("./briefing/start-briefing.ts")
          .then(({ startBriefing }) => {
            sayFirst = startBriefing();
          })
          .catch(() => {});
        import("./keep-kiosk.ts").then(({ keepKiosk }) => keepKiosk()).catch(() => {});
      }
      return;
    }
    if (view.mode !== "present") {
      shown = null;
      return;
    }
    const story = selectStory(state);
    const scene = selectScene(state);
    if (!story) return;
    if (!scene) setView({ scene: story.scenes.length });
    else if (scene !== shown?.scene && shown && isLikeIn(scene, shown.scene)) shown.scene = scene;
    else if (scene !== shown?.scene) {
      shown = { scene, view: sceneView(scene, view) };
      setView(shown.view);
    } else if (stagedParts.some((part) => view[part] !== shown?.view[part])) {
      shown = null;
      setView({ mode: "explore" });
    }
  };
  // A link that is followed puts everything back to what it says, which is not the scene.
  window.addEventListener("popstate", () => {
    shown = null;
  });
  useAtlas.subscribe(follow);
};

/** Whether the map shows the same for two states of a scene. */
const isLikeIn = (one: Scene, other: Scene): boolean =>
  one.id === other.id && one.view === other.view && one.look === other.look;

/** What a scene decides and a person who looks elsewhere changes. */
const stagedParts = ["selection", "page", "indicator", "layers", "filter", "at"] as const;

/** Puts a story on the stage, and again whenever it is edited. */
const showStory = async (id: string, signal: AbortSignal): Promise<void> => {
  const found = await import("#store/find-story.ts").catch(() => null);
  if (!found) {
    if (!signal.aborted) setStage({ story: "unreachable" });
    return;
  }
  await found.followStory(id, signal, (story: Story | Fault) => {
    if (story !== "missing") {
      setStage({ story });
      return;
    }
    setView({ mode: "explore" });
    forgetStory();
    notify({
      id: "story",
      tone: "quiet",
      message: (text, language) => found.sayMissing(id, text, language),
    });
  });
};
