/** The story on the screen: which scene is shown, and going from one to another. */
import type { Scene, Story } from "#domain/story/story-schema.ts";
import { defaultView, type View } from "#domain/view.ts";
import { takeTool } from "./answer-tool.ts";
import { setSession, setView, useAtlas } from "./atlas.ts";
import type { AtlasState, Session } from "./state.ts";

/** The story that is presented, once it has come. */
export const selectStory = ({ session }: AtlasState): Story | null => {
  const { story } = session.stage;
  return story !== null && typeof story === "object" ? story : null;
};

/** The scene on the screen, or the one to go back to. */
export const selectScene = (state: AtlasState): Scene | null =>
  selectStory(state)?.scenes[state.view.scene - 1] ?? null;

export const setStage = (patch: Partial<Session["stage"]>): void =>
  setSession({ stage: { ...useAtlas.getState().session.stage, ...patch } });

/** What the pointer is on the map from now on: a light or a pen; the same again puts it away. */
export const takePointer = (pointer: "spotlight" | "pen"): void =>
  setStage({
    pointer: useAtlas.getState().session.stage.pointer === pointer ? null : pointer,
    spotlight: null,
  });

/** Shows a scene, counted from 1, also from a detour; one that is not there shows the nearest. */
export const goToScene = (scene: number): void => {
  const count = selectStory(useAtlas.getState())?.scenes.length ?? 1;
  setView({ mode: "present", scene: Math.min(Math.max(scene, 1), count) });
};

/** Presents a story from its first scene; null asks which. */
export const present = (story: string | null): void => {
  takeTool(null);
  // Also when it is begun once more, its clock starts anew.
  setStage({ editing: "off", startedAt: null, strokes: [], isFrozen: false });
  setView((view) => ({
    ...defaultView,
    ...besideScenes(view),
    theme: view.theme,
    mode: "present",
    story,
    scene: 1,
  }));
};

/** Whether the story on the screen is edited beside it. */
export const selectIsEditing = ({ view, session }: AtlasState): boolean =>
  view.mode === "present" && session.stage.editing === "on";

/** What no scene says and a person finds again after the briefing: the language, what is compared and shortlisted. */
export const besideScenes = ({
  isDesk,
  language,
  compare,
  criteria,
  shortlist,
  madeWith,
}: View): Partial<View> => ({ isDesk, language, compare, criteria, shortlist, madeWith });

/** Goes back to the scene from which the map was explored. */
export const returnToScene = (): void => setView({ mode: "present" });

/** Leaves the stage for the map as it stands; the scene stays at hand. */
export const explore = (): void => {
  setStage({ isPlaying: false, isBlack: false, editing: "off" });
  setView({ mode: "explore" });
};

/** Leaves the story behind. */
export const forgetStory = (): void => {
  setStage({ editing: "off" });
  setView({ story: null, scene: 1 });
};
