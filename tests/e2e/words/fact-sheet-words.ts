/** What is said of fact sheets, in the language of the page. */
import type { Page } from "playwright";

export const factSheetWords = (page: Page) => {
  const dialog = page.getByRole("dialog").filter({ has: page.locator("[data-fact-sheet]") });
  return {
    /** From the panel of the selected place. */
    openFactSheets: async () => {
      await page.locator("aside").getByRole("button", { name: "下载资料页" }).click();
      await dialog.waitFor();
    },
    addToFactSheets: (name: string) =>
      dialog.getByLabel("加一个地方").selectOption({ label: name }),
    removeFromFactSheets: (name: string) =>
      dialog.getByRole("button", { name: `移去${name}` }).click(),
    chooseForFactSheets: (name: string | RegExp) => dialog.getByRole("radio", { name }).check(),
    factSheetsSay: () => dialog.locator("[data-making]").innerText(),
    factSheetDialogText: () => dialog.innerText(),
    breakOffFactSheets: async () => {
      await dialog.getByRole("button", { name: /^下载/ }).click();
      await dialog.getByRole("button", { name: "取消" }).click();
      await dialog.locator("[data-making=failed]").waitFor();
    },
    /** Asks for the file and reads what comes. */
    takeFactSheets: async () => {
      const downloaded = page.waitForEvent("download", { timeout: 170_000 });
      await dialog.getByRole("button", { name: /^下载/ }).click();
      const failed = dialog.locator("[data-making=failed]");
      const refused = failed.waitFor({ timeout: 170_000 }).then(async () => {
        throw new Error(await failed.innerText());
      });
      const download = await Promise.race([downloaded, refused]);
      // Nobody waits for the other any more.
      refused.catch(() => {});
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      await dialog.locator("[data-making=done]").waitFor();
      return { fileName: download.suggestedFilename(), content: Buffer.concat(chunks) };
    },
  };
};
