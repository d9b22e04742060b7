/** What is done with the stories of the workspace: each is one step that can be undone, under a name of its own. */
import { longestAuthor } from "#domain/story/lengths.ts";
import { newSceneId, newStoryId } from "#domain/story/made-id.ts";
import type { Said, Scene, Story } from "#domain/story/story-schema.ts";
import type { EditLabel } from "#domain/workspace/edit-history.ts";
import {
  addScene,
  addStory,
  changeScene,
  changeStory,
  moveScene,
  removeScene,
  removeStory,
} from "#domain/workspace/story-edits.ts";
import { setSettings, setView, useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import { openEditor, today } from "#store/open-editor.ts";
import { makeTextIn } from "#text/make-text.ts";
import { plainWords } from "./plain-words.ts";
import { tellWithUndo } from "./tell.ts";

/** Who makes stories on this device. */
export const authorNow = (): string => useAtlas.getState().settings.author;

export const setAuthor = (author: string): void =>
  setSettings({ author: author.trim().slice(0, longestAuthor) });

/** A new story of these scenes; false where another tab edits the workspace. */
export const makeStory = (story: Story): boolean =>
  editWorkspace(label("story-add", story.title), addStory(story));

/** Puts a copy of a story before the others and opens it; its scenes keep who wrote them. */
export const copyStory = (story: Story): void => {
  const { zh, en, ko } = story.title;
  const copied: Said = {
    zh: zh && makeTextIn.zh.copyNamed(zh),
    en: en && makeTextIn.en.copyNamed(en),
    ko: ko && makeTextIn.ko.copyNamed(ko),
  };
  const copy = { ...story, id: newStoryId(), title: copied, author: authorNow(), date: today() };
  if (makeStory(copy)) openEditor(copy.id);
};

export const changeMadeStory = (
  { id, title }: Story,
  change: Partial<Omit<Story, "id" | "scenes">>,
): boolean => editWorkspace(label("story-change", title), changeStory(id, change));

export const removeMadeStory = ({ id, title }: Story): void => {
  const name = plainWords(title);
  if (editWorkspace(label("story-remove", title), removeStory(id)))
    tellWithUndo((words) => words.removed(name));
};

/** Changes a scene; who does so, and when, stands on it. */
export const changeMadeScene = (
  story: Story,
  scene: Scene,
  change: Partial<Omit<Scene, "id">>,
  edit: EditLabel["edit"] = "scene-change",
): boolean => {
  const author = authorNow();
  return editWorkspace(
    label(edit, scene.title),
    changeScene(story.id, scene.id, { ...change, ...(author && { author }), date: today() }),
  );
};

export const addMadeScene = (id: string, scene: Scene, behind: string | null): boolean =>
  editWorkspace(label("scene-add", scene.title), addScene(id, scene, behind));

/** Puts a copy of a scene behind it and shows that. */
export const duplicateScene = ({ id, scenes }: Story, scene: Scene): void => {
  const copy = { ...scene, id: newSceneId() };
  if (editWorkspace(label("scene-duplicate", scene.title), addScene(id, copy, scene.id)))
    setView({ scene: scenes.indexOf(scene) + 2 });
};

/** Removes a scene and offers to take that back; the last one stays. */
export const removeMadeScene = ({ id, scenes }: Story, scene: Scene): void => {
  const name = plainWords(scene.title);
  const place = scenes.indexOf(scene) + 1;
  if (scenes.length < 2) return;
  if (!editWorkspace(label("scene-remove", scene.title), removeScene(id, scene.id))) return;
  if (useAtlas.getState().view.scene > scenes.length - 1) setView({ scene: scenes.length - 1 });
  else setView(({ scene: now }) => ({ scene: now > place ? now - 1 : now }));
  tellWithUndo((words) => words.sceneRemoved(name));
};

/** Moves a scene to a place, counted from 0, and shows it there. */
export const moveMadeScene = ({ id, scenes }: Story, scene: Scene, place: number): boolean => {
  if (place < 0 || place >= scenes.length) return false;
  const isMoved = editWorkspace(
    label("scene-arrange", scene.title),
    moveScene(id, scene.id, place),
  );
  if (isMoved) setView({ scene: place + 1 });
  return isMoved;
};

const label = (edit: EditLabel["edit"], said: Said): EditLabel => ({ edit, of: plainWords(said) });
