/** What is said of making a story. */
import type { Page } from "playwright";

export const makeWords = (page: Page) => {
  const editor = page.getByRole("navigation", { name: /编辑故事|Edit the story/ });
  const scenes = editor.locator("[data-made-scene]");
  const current = editor.locator('[aria-current="step"]');
  const picker = page.locator("[role=dialog]").filter({ has: page.getByRole("searchbox") });
  return {
    /** Makes a scene of the present view by keyboard; a title and a story only where they are given. */
    captureView: async (title: string | null, story: string | null = null) => {
      await page.locator("[data-command=capture-scene]").focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "把当前视图存为一幕" });
      await dialog.waitFor();
      if (title !== null) await page.keyboard.type(title);
      if (story !== null) await dialog.getByLabel("故事标题").fill(story);
      await dialog
        .getByRole("button", { name: "存为一幕" })
        .and(page.locator(":enabled"))
        .waitFor();
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "detached" });
    },
    editCaptured: () =>
      page.locator("[data-notice=make-story]").getByRole("button", { name: "编辑" }).click(),
    editorIsOpen: () => scenes.first().waitFor(),
    sceneTitles: () => scenes.locator("button > span:nth-child(2)").allInnerTexts(),
    sceneShown: () => current.innerText(),
    focusScenes: () => current.focus(),
    titleOnStage: () => page.locator("[data-scene] section:not([data-leaving]) h2").innerText(),
    textOnStage: () => page.locator("[data-scene] section:not([data-leaving])").innerText(),
    writeWords: async (field: string, words: string) => {
      await editor.getByRole("textbox", { name: field }).fill(words);
      await page.keyboard.press("Tab");
    },
    faultsOf: () => editor.locator("[data-fault]").allInnerTexts(),
    /** Replaces a figure written by hand by the first one that is found for it. */
    bindWritten: async (figure: string) => {
      await editor.getByRole("button", { name: `换成图谱中的数字 · ${figure}` }).focus();
      await page.keyboard.press("Enter");
      await picker.waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await picker.waitFor({ state: "detached" });
    },
    addFigure: async (sought: string) => {
      await editor.getByRole("button", { name: "添加数字" }).focus();
      await page.keyboard.press("Enter");
      await picker.waitFor();
      await page.keyboard.type(sought);
      await page.keyboard.press("Enter");
      await picker.waitFor({ state: "detached" });
    },
    previewStory: () => editor.getByRole("button", { name: "从这一幕预览" }).click(),
    hasEditor: () => editor.isVisible(),
    leaveEditor: () => editor.getByRole("button", { name: "离开编辑" }).click(),
    changeViewOfScene: () => editor.getByRole("button", { name: "去地图上调整视图" }).click(),
    takeViewForScene: () => page.locator("[data-take-view]").click(),
    saveStoryFile: async () => {
      await editor.getByRole("button", { name: "故事的操作" }).click();
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: "存为文件", exact: true }).click();
      const download = await coming;
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      return {
        fileName: download.suggestedFilename(),
        content: Buffer.concat(chunks).toString("utf8"),
      };
    },
    openStoryFile: async (name: string, content: string) => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "打开文件（.story.json）" }).click();
      await (await chooser).setFiles({
        name,
        mimeType: "application/json",
        buffer: Buffer.from(content),
      });
    },
    madeStories: async () => {
      await page.locator("[data-made-stories]").waitFor();
      return page.locator("[data-made-stories] [data-story] b").allInnerTexts();
    },
    doStory: (story: string, action: string) =>
      page.locator(`li:has([data-story="${story}"]) [data-action="${action}"]`).click(),
    turnTheme: () => page.locator("[data-command=toggle-theme]").click(),
    draftSelection: () => page.locator("[data-command=draft-story]").click(),
    doubtfulParts: async () => {
      const asked = page.getByRole("alertdialog");
      await asked.waitFor();
      return asked.locator("li code").allInnerTexts();
    },
  };
};
