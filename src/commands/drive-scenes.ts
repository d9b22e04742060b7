import { useAtlas } from "#store/atlas.ts";
import {
  explore,
  goToScene,
  present,
  returnToScene,
  selectStory,
  setStage,
  takePointer,
} from "#store/stage.ts";
import type { Command, Shortcut } from "./command.ts";

/** What a clicker and the keys of a briefing ask for. */
const onStage = (
  id: "next" | "previous" | "first" | "last" | "black" | "play" | "spotlight",
  keys: readonly string[],
  run: () => void,
): Command => ({
  id: `drive-scenes-${id}`,
  label: (text) => text.stage.commands[id],
  shortcuts: keys.map((key): Shortcut => ({ key })),
  isForStage: true,
  blocked: (state, text) =>
    state.view.mode === "present" && selectStory(state) ? null : text.stage.blockedNoStory,
  run,
});

const sceneNow = () => useAtlas.getState().view.scene;
const stageNow = () => useAtlas.getState().session.stage;

export const nextScene = onStage("next", ["ArrowRight", "ArrowDown", "PageDown", " "], () =>
  goToScene(sceneNow() + 1),
);
export const previousScene = onStage("previous", ["ArrowLeft", "ArrowUp", "PageUp"], () =>
  goToScene(sceneNow() - 1),
);
export const firstScene = onStage("first", ["Home", "F5"], () => goToScene(1));
export const lastScene = onStage("last", ["End"], () =>
  goToScene(selectStory(useAtlas.getState())?.scenes.length ?? 1),
);
export const blackOut = onStage("black", ["b", "."], () =>
  setStage({ isBlack: !stageNow().isBlack }),
);
export const playScenes = onStage("play", ["p"], () =>
  setStage({ isPlaying: !stageNow().isPlaying }),
);

export const takeSpotlight = onStage("spotlight", ["l"], () => takePointer("spotlight"));

/** Out of the stage: from a black screen back to the scene, from the scene to the map. */
export const leaveStage: Command = {
  id: "drive-scenes-leave",
  label: (text) => text.stage.commands.leave,
  shortcuts: [{ key: "Escape" }],
  isForStage: true,
  // Whoever presents leaves by the stage, not by a key on the desk.
  blocked: ({ view, session: { stage } }, text) =>
    view.mode === "present" && (!view.isDesk || stage.isBlack || stage.pointer)
      ? null
      : text.stage.blockedNoStory,
  run: () => {
    if (stageNow().isBlack) setStage({ isBlack: false });
    else if (stageNow().pointer) setStage({ pointer: null, spotlight: null });
    else if (stageNow().editing === "preview") setStage({ editing: "on", isPlaying: false });
    else explore();
  },
};

export const backToScene: Command = {
  id: "drive-scenes-back",
  label: (text) => text.stage.commands.back,
  shortcuts: [{ key: "Backspace" }],
  isForStage: "too",
  blocked: ({ view, session }, text) =>
    view.mode === "present" || view.story === null || session.tool !== null
      ? text.stage.blockedNoScene
      : null,
  run: returnToScene,
};

export const startBriefing: Command = {
  id: "drive-scenes-start",
  label: (text) => text.stage.commands.start,
  shortcuts: [],
  blocked: ({ view }, text) => (view.mode === "present" ? text.stage.blockedPresenting : null),
  run: () => present(null),
};
