import { expect, test } from "vitest";
import { madeStory } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { changeMadeScene, makeStory, setAuthor } from "#ui/make-story/edit-made-story.ts";
import { madeScene, madeStoryOf } from "./made-story.ts";

test("a name however long leaves a story that is read again", () => {
  const story = madeStoryOf("1", madeScene("a"));
  const [scene] = story.scenes;
  if (!scene) throw new Error("no scene");
  makeStory(story);
  setAuthor("甲".repeat(200));
  changeMadeScene(story, scene, { dwell: 40 });
  const [kept] = useAtlas.getState().workspace.document.stories;
  expect(kept?.scenes[0]?.dwell).toBe(40);
  expect(madeStory.safeParse(kept).error).toBeUndefined();
});
