/** Edits of the stories of a workspace: each gives another document, or the same where it changes nothing. */
import type { Scene, Story } from "#domain/story/story-schema.ts";
import type { Workspace } from "./workspace.ts";

/** Puts a story before the others. */
export const addStory =
  (story: Story) =>
  (workspace: Workspace): Workspace => ({ ...workspace, stories: [story, ...workspace.stories] });

export const changeStory =
  (id: string, change: Partial<Omit<Story, "id" | "scenes">>) =>
  (workspace: Workspace): Workspace =>
    withStory(workspace, id, (story) => withValues(story, change));

export const removeStory =
  (id: string) =>
  (workspace: Workspace): Workspace =>
    workspace.stories.some((story) => story.id === id)
      ? { ...workspace, stories: workspace.stories.filter((story) => story.id !== id) }
      : workspace;

/** Puts a scene right behind another one; behind all where that one is not there. */
export const addScene =
  (id: string, scene: Scene, behind: string | null = null) =>
  (workspace: Workspace): Workspace =>
    withScenes(workspace, id, (scenes) => {
      const at = scenes.findIndex((one) => one.id === behind);
      return scenes.toSpliced(at < 0 ? scenes.length : at + 1, 0, scene);
    });

export const changeScene =
  (id: string, scene: string, change: Partial<Omit<Scene, "id">>) =>
  (workspace: Workspace): Workspace =>
    withScenes(workspace, id, (scenes) =>
      scenes.map((one) => (one.id === scene ? withValues(one, change) : one)),
    );

/** A story keeps at least one scene. */
export const removeScene =
  (id: string, scene: string) =>
  (workspace: Workspace): Workspace =>
    withScenes(workspace, id, (scenes) =>
      scenes.length > 1 ? scenes.filter((one) => one.id !== scene) : scenes,
    );

/** Moves a scene to a place among the others, counted from 0. */
export const moveScene =
  (id: string, scene: string, place: number) =>
  (workspace: Workspace): Workspace =>
    withScenes(workspace, id, (scenes) => {
      const at = scenes.findIndex((one) => one.id === scene);
      const [moved] = scenes.slice(at, at + 1);
      if (at < 0 || !moved || place === at || place < 0 || place >= scenes.length) return scenes;
      return scenes.toSpliced(at, 1).toSpliced(place, 0, moved);
    });

const withScenes = (
  workspace: Workspace,
  id: string,
  edit: (scenes: Scene[]) => Scene[],
): Workspace =>
  withStory(workspace, id, (story) => {
    const scenes = edit(story.scenes);
    return scenes.length === story.scenes.length &&
      scenes.every((scene, index) => scene === story.scenes[index])
      ? story
      : { ...story, scenes };
  });

const withStory = (workspace: Workspace, id: string, edit: (story: Story) => Story): Workspace => {
  const stories = workspace.stories.map((story) => (story.id === id ? edit(story) : story));
  return stories.every((story, index) => story === workspace.stories[index])
    ? workspace
    : { ...workspace, stories };
};

const withValues = <Value extends object>(value: Value, change: Partial<NoInfer<Value>>): Value =>
  (Object.keys(change) as (keyof Value)[]).every((key) => change[key] === value[key])
    ? value
    : { ...value, ...change };
