import type { Scene, Story } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectMadeStory } from "#store/find-story.ts";

/** The story that is edited and the scene on the stage, as they were written. */
export const useEdited = (): { story: Story; scene: Scene; place: number } | null => {
  const story = useAtlas((state) => selectMadeStory(state, state.view.story));
  const place = useAtlas(({ view }) => view.scene);
  const scene = story?.scenes[place - 1] ?? story?.scenes.at(-1);
  return story && scene ? { story, scene, place: story.scenes.indexOf(scene) + 1 } : null;
};
