import { expect, test } from "vitest";
import { arrangeDrawings } from "./arrange-drawings.ts";
import { fileDrawings } from "./arrange-edits.ts";
import { type Drawing, emptyWorkspace, type Workspace } from "./workspace.ts";
import { workspaceRows } from "./workspace-rows.ts";

const drawing = (id: string, folder: string | null): Drawing => ({
  id,
  name: `Name ${id}`,
  note: "",
  folder,
  isHidden: id === "c",
  style: { color: "red", width: 2, filling: 0.2, isDashed: false },
  shape: { type: "point", at: [122, 37] },
  properties: {},
});

const workspace: Workspace = arrangeDrawings({
  ...emptyWorkspace("w", "w"),
  folders: [
    { id: "upper", name: "upper", isHidden: false },
    { id: "lower", name: "lower", isHidden: true },
  ],
  drawings: [
    drawing("a", "upper"),
    drawing("b", null),
    drawing("c", "lower"),
    drawing("d", "upper"),
    drawing("e", null),
  ],
});

const say = (closed: readonly string[], sought = "", from = workspace): string[] =>
  workspaceRows(from, new Set(closed), sought).map((row) =>
    row.drawing
      ? `${row.drawing.id}${row.isShown ? "" : " hidden"}`
      : `${row.folder.id} ${row.count}`,
  );

test("the list reads as the map does from the top: what is in no folder, then each folder with what it holds", () => {
  expect(workspace.drawings.map(({ id }) => id)).toEqual(["c", "a", "d", "b", "e"]);
  expect(say([])).toEqual(["e", "b", "upper 2", "d", "a", "lower 1", "c hidden"]);
  expect(say(["upper"])).toEqual(["e", "b", "upper 2", "lower 1", "c hidden"]);
});

test("what is sought is found in closed folders too, and folders without any are left out", () => {
  expect(say(["upper"], " name A ")).toEqual(["upper 1", "a"]);
  expect(say([], "nothing")).toEqual([]);
});

test("a drawing is put right below another one of a folder, or on top of it", () => {
  const put = (below: string | null) =>
    say([], "", arrangeDrawings(fileDrawings(new Set(["b"]), "upper", below)(workspace)));
  expect(put("d")).toEqual(["e", "upper 3", "d", "b", "a", "lower 1", "c hidden"]);
  expect(put(null)).toEqual(["e", "upper 3", "b", "d", "a", "lower 1", "c hidden"]);
});
