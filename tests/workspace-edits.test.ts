import { expect, test } from "vitest";
import { seededRandom } from "#domain/seeded-random.ts";
import { arrangeDrawings } from "#domain/workspace/arrange-drawings.ts";
import {
  addFolder,
  changeFolder,
  emptyFolder,
  fileDrawings,
  noteWorkspace,
  placeFolder,
  removeFolder,
  renameWorkspace,
  shiftDrawings,
  shiftFolder,
} from "#domain/workspace/arrange-edits.ts";
import { drawingColors } from "#domain/workspace/drawing-colors.ts";
import {
  addStep,
  goToStep,
  newHistory,
  redoStep,
  undoStep,
} from "#domain/workspace/edit-history.ts";
import {
  addDrawings,
  changeDrawings,
  moveDrawings,
  removeDrawings,
} from "#domain/workspace/edits.ts";
import {
  addScene,
  addStory,
  changeScene,
  changeStory,
  moveScene,
  removeScene,
  removeStory,
} from "#domain/workspace/story-edits.ts";
import { type Drawing, emptyWorkspace, type Workspace } from "#domain/workspace/workspace.ts";
import { madeScene, madeStoryOf } from "./made-story.ts";

const label = { edit: "draw", of: "a" } as const;

test("over 10,000 random edits, undone and done again is the same document, never a like one", () => {
  const random = seededRandom(20_261_126);
  let history = newHistory(freeze(emptyWorkspace("w", "w")));
  let edits = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const before = history;
    const edited = arrangeDrawings(randomEdit(random, round)(history.document));
    history = addStep(history, label, freeze(edited));
    if (history === before) continue;
    edits += 1;
    const undone = undoStep(history);
    expect(undone.document).toBe(before.document);
    expect(redoStep(undone).document).toBe(history.document);
    if (round % 50 !== 0) continue;
    // Any number of steps there and back.
    const behind = history.past.length;
    const back = goToStep(history, Math.floor(random() * behind));
    expect(goToStep(back, behind)).toEqual(history);
    expect(goToStep(back, behind).document).toBe(history.document);
    // A new edit ends what could have been done again.
    const other = addStep(back, label, { ...back.document, note: `${round}` });
    expect(redoStep(other)).toBe(other);
  }
  expect(edits).toBeGreaterThan(7_000);
  expect(history.past).toHaveLength(500);
});

test("whatever is edited, stories and scenes stay single, and no story is without a scene", () => {
  const random = seededRandom(11);
  let workspace = emptyWorkspace("w", "w");
  let most = 0;
  for (let round = 0; round < 3_000; round += 1) {
    workspace = arrangeDrawings(randomEdit(random, round)(workspace));
    const ids = workspace.stories.flatMap(({ id, scenes }) => [
      id,
      ...scenes.map((scene) => `${id} ${scene.id}`),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(workspace.stories.every(({ scenes }) => scenes.length > 0)).toBe(true);
    most = Math.max(most, ...workspace.stories.map(({ scenes }) => scenes.length));
  }
  expect(most).toBeGreaterThan(5);
});

test("a scene is moved, put behind another and changed; what changes nothing leaves the document itself", () => {
  const [a, b, c] = [madeScene("a"), madeScene("b"), madeScene("c")];
  const workspace = { ...emptyWorkspace("w", "w"), stories: [madeStoryOf("1", a, b, c)] };
  const order = (edited: Workspace) => edited.stories[0]?.scenes.map(({ id }) => id).join("");
  expect(order(moveScene("made-1", "c", 0)(workspace))).toBe("cab");
  expect(order(addScene("made-1", madeScene("d"), "a")(workspace))).toBe("adbc");
  expect(order(removeScene("made-1", "b")(workspace))).toBe("ac");
  const changed = changeScene("made-1", "b", { dwell: 40 })(workspace);
  expect(changed.stories[0]?.scenes.map(({ dwell }) => dwell)).toEqual([20, 40, 20]);
  for (const same of [
    moveScene("made-1", "c", 2),
    moveScene("made-1", "c", 3),
    moveScene("made-1", "z", 0),
    changeScene("made-1", "b", { dwell: 20 }),
    changeStory("made-1", { author: "甲" }),
    removeScene("made-1", "z"),
    removeStory("made-z"),
  ])
    expect(same(workspace)).toBe(workspace);
});

test("whatever is edited, ids stay single and folders hold together, in their order", () => {
  const random = seededRandom(7);
  let workspace = emptyWorkspace("w", "w");
  for (let round = 0; round < 3_000; round += 1) {
    workspace = arrangeDrawings(randomEdit(random, round)(workspace));
    const ids = workspace.drawings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const heights = workspace.drawings.map(({ folder }) =>
      folder === null ? -1 : workspace.folders.findIndex(({ id }) => id === folder),
    );
    expect(heights.every((height, index) => folderIsKnown(workspace, index) && height >= -1)).toBe(
      true,
    );
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  }
});

const folderIsKnown = ({ folders, drawings }: Workspace, index: number): boolean => {
  const folder = drawings[index]?.folder ?? null;
  return folder === null || folders.some(({ id }) => id === folder);
};

test("nothing to undo or to do again leaves all as it is", () => {
  const history = newHistory(emptyWorkspace("w", "w"));
  expect(undoStep(history)).toBe(history);
  expect(redoStep(history)).toBe(history);
  expect(addStep(history, label, history.document)).toBe(history);
});

type Edit = (workspace: Workspace) => Workspace;

const randomEdit =
  (random: () => number, round: number): Edit =>
  (workspace) => {
    const pick = <Item>(items: readonly Item[]): Item | undefined =>
      items[Math.floor(random() * items.length)];
    const someIds = () =>
      new Set(workspace.drawings.filter(() => random() < 0.2).map(({ id }) => id));
    const story = () => pick(workspace.stories);
    const scene = () => pick(story()?.scenes ?? [])?.id ?? null;
    const addStories = addScene(story()?.id ?? "none", madeScene(`s${round}`));
    const folder = () => pick(workspace.folders)?.id ?? "none";
    const edits: (() => Edit)[] = [
      () => addDrawings([drawingOf(`d${round}`, pick(drawingColors) ?? "red")]),
      () => addDrawings([drawingOf(`d${round}`, "ink"), drawingOf(`e${round}`, "blue")]),
      () => changeDrawings(someIds(), ({ name }) => ({ name: `${name}.` })),
      () => changeDrawings(someIds(), ({ isHidden }) => ({ isHidden: !isHidden })),
      () => removeDrawings(workspace.drawings.length > 60 ? someIds() : new Set()),
      () => moveDrawings(someIds(), pick(workspace.drawings)?.id ?? null),
      () => shiftDrawings(someIds(), random() < 0.5 ? 1 : -1),
      () => fileDrawings(someIds(), pick([null, ...workspace.folders.map(({ id }) => id)]) ?? null),
      () =>
        workspace.folders.length < 8
          ? addFolder({ id: `f${round}`, name: "f", isHidden: false })
          : removeFolder(folder()),
      () => changeFolder(folder(), { name: `f${round}` }),
      () => shiftFolder(folder(), random() < 0.5 ? 1 : -1),
      () => placeFolder(folder(), Math.floor(random() * 8)),
      () => (random() < 0.1 ? emptyFolder(folder()) : noteWorkspace(`${round}`)),
      () => renameWorkspace(`w${round % 7}`),
      () =>
        workspace.stories.length < 5
          ? addStory(madeStoryOf(`${round}`, madeScene(`s${round}`)))
          : removeStory(story()?.id ?? "none"),
      () => addScene(story()?.id ?? "none", madeScene(`s${round}`), scene()),
      () => changeScene(story()?.id ?? "none", scene() ?? "none", { dwell: 3 + (round % 90) }),
      () => moveScene(story()?.id ?? "none", scene() ?? "none", Math.floor(random() * 9)),
      () => (random() < 0.3 ? removeScene(story()?.id ?? "none", scene() ?? "none") : addStories),
      () => changeStory(story()?.id ?? "none", { author: `${round}` }),
    ];
    return (pick(edits) ?? (() => (same: Workspace) => same))()(workspace);
  };

const drawingOf = (id: string, color: Drawing["style"]["color"]): Drawing => ({
  id,
  name: id,
  note: "",
  folder: null,
  isHidden: false,
  style: { color, width: 2, filling: 0.2, isDashed: false },
  shape: { type: "point", at: [122, 37] },
  properties: {},
});

/** An edit that changed a document in place would throw. */
const freeze = <Value>(value: Value): Value => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
};
