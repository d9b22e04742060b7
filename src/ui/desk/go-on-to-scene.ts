import { useAtlas } from "#store/atlas.ts";
import { goToScene, returnToScene } from "#store/stage.ts";

/** Goes to a scene, back from a detour where there is one. */
export const goOnToScene = (scene: number): void => {
  goToScene(scene);
  if (useAtlas.getState().view.mode !== "present") returnToScene();
};
