import { shownIn } from "#domain/story/captured-scene.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectMadeStory } from "#store/find-story.ts";
import { returnToScene } from "#store/stage.ts";
import { changeMadeScene } from "./edit-made-story.ts";
import { viewNow } from "./view-now.ts";

/** Makes the scene one comes from look as the map does now, and goes back to it; what stands out besides stays so. */
export const takeView = (): void => {
  const state = useAtlas.getState();
  const story = selectMadeStory(state, state.view.story);
  const scene = story?.scenes[state.view.scene - 1];
  const { archive } = state.given;
  if (!story || !scene || !archive) return;
  const captured = viewNow(state);
  const { view, look, highlight } = shownIn(archive, captured);
  const marked = [...new Set([...scene.highlight, ...highlight])];
  const change = { view, look, highlight: marked };
  if (changeMadeScene(story, scene, change, "scene-view")) returnToScene();
};
