/** What is said of the workspace. */
import type { Page } from "playwright";

export const workspaceWords = (page: Page) => {
  const panel = page.locator("[data-panel=workspace]");
  const row = (name: string) =>
    panel.getByRole("row").filter({ has: page.getByText(name, { exact: true }) });
  const openMenu = () => panel.getByRole("button", { name: /^当前工作区/ }).click();
  const menu = page.getByRole("dialog", { name: "工作区操作" });
  return {
    openWorkspacePanel: async () => {
      await page.getByRole("tab", { name: "工作区" }).click();
      await panel.locator("[data-workspace]").waitFor();
    },
    openWorkspaceFile: async (name: string, content: string | Buffer) => {
      await openMenu();
      const chooser = page.waitForEvent("filechooser");
      await menu.getByRole("button", { name: /^打开文件/ }).click();
      const buffer = Buffer.from(content as string);
      await (await chooser).setFiles({ name, mimeType: "application/json", buffer });
    },
    saveWorkspaceFile: async () => {
      await openMenu();
      const coming = page.waitForEvent("download");
      await menu.getByRole("button", { name: "存为文件" }).click();
      const download = await coming;
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      return {
        fileName: download.suggestedFilename(),
        content: Buffer.concat(chunks).toString("utf8"),
      };
    },
    workspaceIs: (name: string) =>
      panel.getByRole("button", { name: `当前工作区：${name}。切换或管理` }).waitFor(),
    renameWorkspace: async (name: string) => {
      await openMenu();
      await menu.getByRole("textbox", { name: "名称" }).fill(name);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
    },
    removeWorkspace: async (name: string) => {
      await openMenu();
      await menu.getByRole("button", { name: `删除“${name}”` }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "删除" }).click();
    },
    answerDialog: (answer: string) =>
      page.getByRole("alertdialog").getByRole("button", { name: answer }).click(),
    hasDrawing: (name: string) => row(name).first().waitFor(),
    lacksDrawing: (name: string) => row(name).first().waitFor({ state: "detached" }),
    chooseDrawing: (name: string) => row(name).first().click(),
    focusDrawing: (name: string) => row(name).first().focus(),
    chosenText: () => panel.locator("[data-chosen]").innerText(),
    /** How many rows a screen reader is told of. */
    countOfRows: async () =>
      Number(await panel.getByRole("treegrid").getAttribute("aria-rowcount")),
    /** Names of the rows on the page, from the top. */
    rowNames: async () => {
      const texts = await panel.getByRole("row").allInnerTexts();
      return texts.map((text) => text.split("\n")[0]?.trim() ?? "");
    },
    keepingIs: (state: string) => panel.locator(`[data-keeping=${state}]`).waitFor(),
    keepingText: () => panel.locator("[data-keeping]").innerText(),
    editHere: () => panel.getByRole("button", { name: "在此编辑" }).click(),
    retryKeeping: () => panel.getByRole("button", { name: "重试" }).click(),
    /** From now on the disk has room for so many bytes; null: as many as before. */
    limitDisk: async (bytes: number | null) => {
      const session = await page.context().newCDPSession(page);
      const { origin } = new URL(page.url());
      await session.send("Storage.overrideQuotaForOrigin", {
        origin,
        ...(bytes !== null && { quotaSize: bytes }),
      });
    },
  };
};
