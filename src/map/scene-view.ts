import { readAddress } from "#data/address.ts";
import type { Scene } from "#domain/story/story-schema.ts";
import { defaultView, type View } from "#domain/view.ts";
import { besideScenes } from "#store/stage.ts";
import { mapLayers } from "./layers/registry.ts";

const known = { layers: mapLayers.map(({ id }) => id) };

/** The view of a scene: what its query says, and for the rest the default, not what was looked at before. */
export const sceneView = (scene: Scene, view: View): View => ({
  ...readAddress({ search: scene.view, hash: "" }, known).view,
  ...besideScenes(view),
  mode: "present",
  camera: defaultView.camera,
  story: view.story,
  scene: view.scene,
  query: view.query,
});
