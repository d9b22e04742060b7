import { expect, test } from "vitest";
import type { Story } from "#domain/story/story-schema.ts";
import { oneAtlas, withoutMap } from "./one-atlas.ts";

const open = oneAtlas();
const screen = { width: 1440, height: 900 };

test("a story is captured, edited beside the stage, told, and carried away", async () => {
  const atlas = await open("?sel=zone/gaoqu", screen);
  await atlas.panelShows("高区");
  await atlas.captureView("高区有什么", "我的招商故事");
  await atlas.press("/");
  await atlas.type("jq");
  await atlas.kindsFound();
  await atlas.press("Enter");
  await atlas.panelShows("经区");
  await atlas.captureView(null);
  await atlas.turnTheme();
  await atlas.captureView("夜里的经区");
  await expect.poll(() => atlas.notice("make-story")).toContain("第 3 幕");
  await atlas.editCaptured();
  await atlas.editorIsOpen();
  expect(await atlas.sceneTitles()).toEqual(["高区有什么", "经区", "夜里的经区"]);
  await expect.poll(atlas.titleOnStage).toBe("夜里的经区");
  await expect.poll(atlas.theme).toBe("dark");
  expect(await atlas.accessibilityFaults()).toEqual([]);

  // By keyboard: to another place, twice, gone, and all of it back again.
  await atlas.focusScenes();
  await atlas.press("Alt+ArrowUp");
  await atlas.press("Alt+ArrowUp");
  await expect.poll(atlas.sceneTitles).toEqual(["夜里的经区", "高区有什么", "经区"]);
  await atlas.press("Control+d");
  await expect.poll(atlas.sceneTitles).toHaveLength(4);
  await atlas.press("Delete");
  await expect.poll(atlas.sceneTitles).toHaveLength(3);
  for (let step = 0; step < 3; step += 1) await atlas.press("Control+z");
  await expect.poll(atlas.sceneTitles).toEqual(["高区有什么", "夜里的经区", "经区"]);
  await atlas.press("Control+Shift+z");
  await expect.poll(atlas.sceneTitles).toEqual(["夜里的经区", "高区有什么", "经区"]);

  // A figure written by hand is marked, and bound to one of the catalog.
  await atlas.focusScenes();
  await atlas.press("Home");
  await atlas.press("ArrowDown");
  await expect.poll(atlas.titleOnStage).toBe("高区有什么");
  await expect.poll(atlas.theme).toBe("light");
  await atlas.writeWords("正文 · 中文", "规上工业企业168家，其余未载明。");
  await expect.poll(atlas.faultsOf).toEqual([expect.stringContaining("“168”")]);
  await atlas.bindWritten("168");
  await expect.poll(atlas.faultsOf).toEqual([]);
  await expect.poll(atlas.textOnStage).toContain("规上工业企业168家");
  const figures = (await atlas.figuresOnStage()).length;
  await atlas.addFigure("专利");
  await expect.poll(async () => (await atlas.figuresOnStage()).length).toBe(figures + 1);
  expect(await atlas.accessibilityFaults()).toEqual([]);

  // Told from here, and back in the editor.
  await atlas.previewStory();
  await expect.poll(atlas.hasEditor).toBe(false);
  await atlas.press("PageDown");
  await expect.poll(atlas.titleOnStage).toBe("经区");
  await atlas.press("Escape");
  await atlas.editorIsOpen();
  expect(await atlas.sceneShown()).toContain("经区");

  // The view of a scene is changed with all the tools of the map.
  await atlas.changeViewOfScene();
  await atlas.press("/");
  await atlas.type("hc");
  await atlas.kindsFound();
  await atlas.press("Enter");
  await atlas.panelShows("环翠区");
  await atlas.takeViewForScene();
  await atlas.editorIsOpen();
  expect(atlas.link()).toContain("mode=present");

  const file = await atlas.saveStoryFile();
  expect(file.fileName).toBe("我的招商故事.story.json");
  const story = JSON.parse(file.content) as Story;
  expect(story.scenes[2]?.view).toContain("sel=district/huancui");
  expect(story.scenes[1]?.text.zh).toMatch(/^规上工业企业\{fact\/.*\}，其余未载明。$/);
  expect(story.scenes[1]?.text.en).toBe("");

  await atlas.reload();
  await expect.poll(atlas.titleOnStage).toBe("经区");
  await atlas.goTo("?mode=present");
  expect(await atlas.madeStories()).toEqual(["我的招商故事"]);
  expect(atlas.complaints).toEqual([]);

  // Somebody else opens it; what is not sound, or not of this atlas, changes nothing unasked.
  const other = await open("?mode=present", screen);
  await other.openStoryFile("坏的.story.json", file.content.slice(0, 900));
  expect(await other.notice("make-story")).toMatch(/没有打开“坏的.story.json”.*中断/);
  await other.openStoryFile("坏的.story.json", file.content.replace('"dwell": 20', '"dwell": 0'));
  await expect.poll(() => other.notice("make-story")).toContain("第 1 幕的 dwell 超出允许范围");
  const [figure = ""] = story.scenes[1]?.figures ?? [];
  const foreign = file.content.replaceAll(figure, "fact/000-nobody-knows");
  await other.openStoryFile("外来.story.json", foreign);
  expect(await other.doubtfulParts()).toEqual(["fact/000-nobody-knows"]);
  await other.answerDialog("不打开");
  expect(await other.madeStories()).toEqual([]);
  await other.openStoryFile("故事.story.json", file.content);
  await other.editorIsOpen();
  expect(await other.sceneTitles()).toEqual(["夜里的经区", "高区有什么", "经区"]);
  expect(other.complaints).toEqual([]);
});

test("a ready story becomes one's own, and one is drafted of what is selected", async () => {
  const atlas = await open("?mode=present", { ...screen, ...withoutMap });
  await atlas.storiesOffered();
  await atlas.doStory("marine", "copy-to-edit");
  await atlas.editorIsOpen();
  const titles = await atlas.sceneTitles();
  expect(titles.length).toBeGreaterThanOrEqual(8);
  await atlas.leaveEditor();
  await atlas.goTo("?sel=cluster/medical");
  await atlas.draftSelection();
  await atlas.editorIsOpen();
  expect(await atlas.notice("make-story")).toContain("已起草");
  expect((await atlas.sceneTitles()).length).toBeGreaterThanOrEqual(3);
  expect(await atlas.sceneTitles()).not.toEqual(titles);
  expect(await atlas.faultsOf()).toEqual([]);
  await atlas.press("Control+z");
  expect(await atlas.notice("story")).toContain("不在当前工作区");
});
