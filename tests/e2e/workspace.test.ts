import { expect, test } from "vitest";
import { oneAtlas } from "./one-atlas.ts";

const open = oneAtlas();

const drawing = (id: string, name: string, shape: object, folder: string | null = null) => ({
  id,
  name,
  note: "",
  folder,
  isHidden: false,
  style: { color: "blue", width: 2.5, filling: 0.2, isDashed: false },
  shape,
  properties: {},
});

const square = (west: number, south: number) => ({
  type: "polygon",
  polygons: [
    [
      [
        [west, south],
        [west + 0.1, south],
        [west + 0.1, south + 0.1],
        [west, south + 0.1],
        [west, south],
      ],
    ],
  ],
});

const fileOf = (change: object = {}) =>
  JSON.stringify({
    format: "weihai-atlas-workspace",
    version: 1,
    dataVersion: "2026-01-01",
    savedAt: "2026-11-26T08:00:00Z",
    workspace: {
      id: "one",
      name: "近岸<b>方案</b>",
      note: "",
      folders: [{ id: "f", name: "备选", isHidden: false }],
      drawings: [
        drawing("1", "底层面", square(122, 37.1), "f"),
        drawing("2", "起步区", square(122.1, 37.2)),
        drawing("3", "服务圈", { type: "circle", centre: [122.2, 37.3], radius: 2000 }),
      ],
    },
    ...change,
  });

test("a workspace is opened, edited by keys, undone, kept, followed in a second tab and taken over there", async () => {
  const atlas = await open("?theme=dark", { hasWebgl: false });
  await atlas.openWorkspacePanel();
  await atlas.openWorkspaceFile("近岸.atlas.json", fileOf());
  // A name is text, whatever it looks like.
  await atlas.workspaceIs("近岸<b>方案</b>");
  expect(await atlas.rowNames()).toEqual(["服务圈", "起步区", "备选", "底层面"]);
  await atlas.keepingIs("kept");

  // By keys alone: rename, choose two, order, delete, undo and redo by name.
  await atlas.focusDrawing("起步区");
  await atlas.press("F2");
  await atlas.type("先行区");
  await atlas.press("Enter");
  await atlas.hasDrawing("先行区");
  await atlas.press("Alt+ArrowUp");
  await expect.poll(atlas.rowNames).toEqual(["先行区", "服务圈", "备选", "底层面"]);
  await atlas.press(" ");
  await expect.poll(atlas.chosenText).toContain("测地线面积");
  await atlas.press("Delete");
  await atlas.lacksDrawing("先行区");
  await atlas.clickButton("撤销：删除“先行区”");
  await atlas.hasDrawing("先行区");
  await atlas.press("Control+z");
  await expect.poll(atlas.rowNames).toEqual(["服务圈", "先行区", "备选", "底层面"]);
  await atlas.press("Control+z");
  await atlas.hasDrawing("起步区");
  await atlas.press("Control+Shift+Z");
  await atlas.hasDrawing("先行区");
  await atlas.press("Control+y");
  await expect.poll(atlas.rowNames).toEqual(["先行区", "服务圈", "备选", "底层面"]);
  expect(await atlas.accessibilityFaults()).toEqual([]);

  await atlas.keepingIs("kept");
  await atlas.reload();
  await atlas.openWorkspacePanel();
  await expect.poll(atlas.rowNames).toEqual(["先行区", "服务圈", "备选", "底层面"]);

  const other = await atlas.anotherTab();
  await other.openWorkspacePanel();
  await other.keepingIs("following");
  await other.hasDrawing("先行区");
  await other.focusDrawing("先行区");
  await other.press("Delete");
  expect(await other.notice("workspace-following")).toContain("另一个标签页");
  await atlas.renameWorkspace("新名");
  await other.workspaceIs("新名");
  await other.hasDrawing("先行区");
  await other.editHere();
  await other.keepingIs("kept");
  await atlas.keepingIs("following");
  await other.focusDrawing("先行区");
  await other.press("Delete");
  await atlas.lacksDrawing("先行区");
  expect(atlas.complaints).toEqual([]);
});

test("a file is given away and comes back beside the present one; what is no workspace is refused with place and remedy", async () => {
  const atlas = await open("", { hasWebgl: false });
  await atlas.openWorkspacePanel();
  await atlas.openWorkspaceFile("近岸.atlas.json", fileOf());
  await atlas.hasDrawing("起步区");
  const { fileName, content } = await atlas.saveWorkspaceFile();
  expect(fileName).toBe("近岸 b 方案 b.atlas.json");
  // An older file comes back in the present format, in which a workspace has stories.
  const { workspace } = JSON.parse(fileOf());
  expect(JSON.parse(content).workspace).toEqual({ ...workspace, stories: [] });

  const refused: [name: string, content: string | Buffer, says: RegExp][] = [
    ["断.atlas.json", content.slice(0, -300), /断\.atlas\.json[\s\S]*第 \d+ 行第 \d+ 列处中断/],
    ["乱.atlas.json", content.replace(",\n{", "\n{"), /第 \d+ 行第 1 列不合 JSON/],
    ["宽.atlas.json", Buffer.from(`\uFEFF${content}`, "utf16le"), /UTF-16[\s\S]*另存为 UTF-8/],
    ["图.atlas.json", '{"type":"FeatureCollection","features":[]}', /GeoJSON[\s\S]*导入/],
    ["新.atlas.json", fileOf({ version: 7 }), /格式 7[\s\S]*刷新页面/],
    ["假.atlas.json", Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), /ZIP/],
    [
      "错.atlas.json",
      content.replace('"radius":2000', '"radius":-1'),
      /第 3 个图形“服务圈”的 workspace\.drawings\[2\]\.shape\.radius 超出/,
    ],
  ];
  for (const [name, bad, says] of refused) {
    await atlas.openWorkspaceFile(name, bad);
    await expect.poll(() => atlas.notice("workspace-file")).toMatch(says);
    expect(await atlas.notice("workspace-file")).toContain("已打开的内容没有改变");
    expect(await atlas.countOfRows()).toBe(4);
  }

  await atlas.openWorkspaceFile("又.atlas.json", content);
  await atlas.answerDialog("两个都保留");
  await atlas.workspaceIs("近岸<b>方案</b>（副本）");
  await atlas.removeWorkspace("近岸<b>方案</b>（副本）");
  await atlas.workspaceIs("近岸<b>方案</b>");
  expect(await atlas.notice("workspace-removed")).toContain("30 天");
  await atlas.clickButton("恢复");
  await atlas.workspaceIs("近岸<b>方案</b>（副本）");
  await atlas.hasDrawing("服务圈");
  expect(atlas.complaints).toEqual([]);
});

test("a full disk is told with what is safe, and once there is room the changes are kept", async () => {
  const atlas = await open("", { hasWebgl: false });
  await atlas.limitDisk(100);
  await atlas.openWorkspacePanel();
  await atlas.renameWorkspace("满盘");
  await atlas.keepingIs("unkept");
  expect(await atlas.keepingText()).toMatch(/磁盘空间不足[\s\S]*改动仍在此页/);
  expect(JSON.parse((await atlas.saveWorkspaceFile()).content).workspace.name).toBe("满盘");
  await atlas.limitDisk(null);
  await atlas.retryKeeping();
  await atlas.keepingIs("kept");
  await atlas.reload();
  await atlas.openWorkspacePanel();
  await atlas.workspaceIs("满盘");
});
