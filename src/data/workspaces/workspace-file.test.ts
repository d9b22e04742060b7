import { expect, test } from "vitest";
import type { Scene, Story } from "#domain/story/story-schema.ts";
import { type Drawing, emptyWorkspace, type Workspace } from "#domain/workspace/workspace.ts";
import { readWorkspaceFile } from "./read-workspace-file.ts";
import { workspaceFileName, writeWorkspaceFile } from "./write-workspace-file.ts";

const drawing = (id: string, change: Partial<Drawing> = {}): Drawing => ({
  id,
  name: `面 ${id}`,
  note: "",
  folder: null,
  isHidden: false,
  style: { color: "red", width: 2, filling: 0.2, isDashed: false },
  shape: {
    type: "polygon",
    polygons: [
      [
        [
          [122, 37],
          [122.1, 37],
          [122.1, 37.1],
          [122, 37],
        ],
      ],
    ],
  },
  properties: { 面积: 3, 备注: null },
  ...change,
});

const said = (zh: string) => ({ zh, en: "", ko: "" });

const scene = (id: string): Scene => ({
  id,
  title: said(`第 ${id} 幕`),
  text: said(""),
  notes: said(""),
  layout: "left",
  view: "",
  look: { entities: ["zone/gaoqu"] },
  highlight: [],
  figures: [],
  charts: [],
  dwell: 20,
  transition: "fly",
  author: "甲",
  date: "2026-11-26",
});

const story: Story = {
  format: "weihai-atlas-story",
  version: 1,
  id: "made-1",
  title: said("故事 1"),
  summary: said(""),
  author: "甲",
  date: "2026-11-26",
  dataVersion: "2026-11-26",
  scenes: [scene("a"), scene("b")],
};

const workspace: Workspace = {
  ...emptyWorkspace("w", "方案 <script>alert(1)</script>"),
  folders: [{ id: "f", name: "甲", isHidden: true }],
  stories: [story],
  drawings: [
    drawing("1", { folder: "f" }),
    drawing("2", { shape: { type: "circle", centre: [122, 37], radius: 500 } }),
  ],
};

const written = () => writeWorkspaceFile(workspace, "2026-11-01", "2026-11-26T08:00:00Z").text();

const faultOf = async (content: BlobPart) => {
  const read = await readWorkspaceFile(new Blob([content]));
  return read.ok ? null : read.fault;
};

const changed = async (change: (file: ReturnType<typeof JSON.parse>) => void) => {
  const file = JSON.parse(await written());
  change(file);
  return faultOf(JSON.stringify(file));
};

test("what is written is read as the same, names as text, one line a drawing", async () => {
  const text = await written();
  expect(text.split("\n")).toHaveLength(5);
  expect(await readWorkspaceFile(new Blob([text]))).toEqual({ ok: true, workspace });
  const empty = emptyWorkspace("e", "e");
  expect(await readWorkspaceFile(writeWorkspaceFile(empty, "", ""))).toEqual({
    ok: true,
    workspace: empty,
  });
});

test("a file that was cut off is told from one that is spelled wrong, with line and column", async () => {
  const text = await written();
  const [, , third = ""] = text.split("\n");
  const cut = text.slice(0, text.indexOf(third) + 19);
  expect(await faultOf(cut)).toEqual({ id: "cutOff", line: 3, column: 20 });
  expect(await faultOf(text.trimEnd().slice(0, -1))).toMatchObject({ id: "cutOff", line: 4 });
  expect(await faultOf(text.replace(',\n{"id":"2"', ',\n{id:"2"'))).toEqual({
    id: "notJson",
    line: 3,
    column: 2,
  });
});

test("no prefix of a file is taken for a workspace, and none is called wrong where it is cut", async () => {
  const text = (await written()).trimEnd();
  for (let length = 1; length < text.length; length += 1)
    expect(await faultOf(text.slice(0, length)), text.slice(0, length)).toMatchObject({
      id: "cutOff",
    });
});

test("a file in another encoding is told by its name", async () => {
  const text = await written();
  const utf16 = new Uint16Array([0xfeff, ...[...text].map((one) => one.charCodeAt(0))]);
  expect(await faultOf(utf16)).toMatchObject({ id: "encoding", encoding: "UTF-16" });
  expect(await faultOf(utf16.slice(1))).toMatchObject({ id: "encoding", encoding: "UTF-16" });
  // 方案 in GBK.
  const gbk = [...new TextEncoder().encode('{\n"name":"'), 0xb7, 0xbd, 0xb0, 0xb8, 0x22, 0x7d];
  expect(await faultOf(new Uint8Array(gbk))).toEqual({ id: "encoding", encoding: "GBK", line: 2 });
  expect(await faultOf(`\uFEFF${text}`)).toBeNull();
});

test.each([
  ["ZIP", [0x50, 0x4b, 3, 4, 0, 0]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47, 0xd, 0xa]],
])("%s under the wrong name is told", async (kind, bytes) => {
  expect(await faultOf(new Uint8Array(bytes))).toEqual({ id: "binary", kind });
});

test("JSON of another kind is told, GeoJSON by name", async () => {
  expect(await faultOf('{"type":"FeatureCollection","features":[]}')).toEqual({
    id: "otherFormat",
    kind: "GeoJSON",
  });
  expect(await faultOf('{"type":"Topology"}')).toEqual({ id: "otherFormat", kind: "TopoJSON" });
  for (const text of ["[]", "null", "3", '{"format":"other"}'])
    expect(await faultOf(text)).toEqual({ id: "otherFormat", kind: null });
  expect(await faultOf(" \n")).toEqual({ id: "empty" });
});

test("a later version is refused by its number, an unknown one by what it says", async () => {
  expect(await changed((file) => (file.version = 3))).toEqual({ id: "newer", version: 3 });
  expect(await changed((file) => (file.version = "v1"))).toEqual({
    id: "unknownVersion",
    version: "v1",
  });
});

test("what is wrong in a drawing is told with the place, the drawing and the reason", async () => {
  const invalid = (path: string, reason: string, drawing = 2, name = "面 2") => ({
    id: "invalid",
    path: `workspace.${path}`,
    reason,
    drawing,
    name,
  });
  expect(await changed((file) => (file.workspace.drawings[1].shape.radius = -1))).toEqual(
    invalid("drawings[1].shape.radius", "range"),
  );
  expect(await changed((file) => (file.workspace.drawings[1].shape.centre = [122, 97]))).toEqual(
    invalid("drawings[1].shape.centre[1]", "range"),
  );
  expect(await changed((file) => (file.workspace.drawings[1].style.color = "pink"))).toEqual(
    invalid("drawings[1].style.color", "choice"),
  );
  expect(await changed((file) => delete file.workspace.drawings[1].note)).toEqual(
    invalid("drawings[1].note", "missing"),
  );
  expect(await changed((file) => (file.workspace.drawings[1].shape.type = "blob"))).toMatchObject({
    path: "workspace.drawings[1].shape.type",
  });
  expect(await changed((file) => (file.workspace.drawings[1].onclick = "x"))).toEqual(
    invalid("drawings[1].onclick", "unknownField"),
  );
  expect(await changed((file) => (file.workspace.name = ""))).toEqual(
    invalid("name", "range", 0, ""),
  );
});

test("an id that stands twice and a folder that is not there are told", async () => {
  expect(await changed((file) => (file.workspace.drawings[1].id = "1"))).toEqual({
    id: "twice",
    drawing: 2,
    name: "面 2",
  });
  expect(await changed((file) => (file.workspace.folders = []))).toEqual({
    id: "noFolder",
    drawing: 1,
    name: "面 1",
  });
});

test("a story that is not sound, by another's id or by that of a ready one is told", async () => {
  expect(await changed((file) => (file.workspace.stories[0].scenes[1].dwell = 0))).toMatchObject({
    path: "workspace.stories[0].scenes[1].dwell",
    reason: "range",
  });
  const storyId = { id: "storyId", name: "故事 1" };
  expect(await changed((file) => file.workspace.stories.push(file.workspace.stories[0]))).toEqual({
    ...storyId,
    drawing: 2,
  });
  expect(await changed((file) => (file.workspace.stories[0].id = "overview"))).toEqual({
    ...storyId,
    drawing: 1,
  });
});

test("a file from before there were stories is opened", async () => {
  const file = JSON.parse(await written());
  const { stories: _none, ...old } = file.workspace;
  const read = await readWorkspaceFile(
    new Blob([JSON.stringify({ ...file, version: 1, workspace: old })]),
  );
  expect(read).toEqual({ ok: true, workspace: { ...workspace, stories: [] } });
});

test("a file name has no path, no marks a system refuses and no hidden signs", () => {
  expect(workspaceFileName("方案/甲:\u202Egpj.exe")).toBe("方案 甲 gpj.exe.atlas.json");
  expect(workspaceFileName("<>")).toBe("workspace.atlas.json");
});
